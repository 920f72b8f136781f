using System.Reflection;
using NodeHost.Cli.Packs;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;

namespace NodeHost.Tests.Cli.Packs;

public sealed class PackLoaderTests
{
    [Test]
    public void Action_of_a_pack_belongs_to_the_bundled_node_and_not_to_a_copy_of_it()
    {
        Assembly pack = PackLoader.Load([typeof(CreateParking).Assembly.Location])[^1];

        Type action = pack.GetType(typeof(CreateParking).FullName!)!;

        Assert.Multiple(() =>
        {
            Assert.That(action, Is.Not.SameAs(typeof(CreateParking)), "The pack is loaded apart from the tests.");
            Assert.That(action.BaseType!.GetGenericTypeDefinition(), Is.SameAs(typeof(XapiAction<>)));
        });
    }
}

[Action("Parkings", "Create Parking", "POST", "/Parkings", NaturalKey = "Number")]
public sealed class CreateParking : XapiAction<Parking>;

[Naming(Naming.AsWritten)]
public sealed record Parking
{
    public Optional<string> Number { get; init; }
}
