using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;
using NodeHost.Tests.Runtime.Catalog.Samples;

namespace NodeHost.Tests.Runtime.Catalog;

public sealed class NodeCatalogTests
{
    private static readonly NodeCatalog Catalog = new(
    [
        typeof(AllKindsNode), typeof(NewerNode), typeof(SampleTrigger), typeof(SampleNote), typeof(SamplePbx),
        typeof(SampleCreate), typeof(SampleUpdate), typeof(SampleKey), typeof(string),
    ]);

    private static ParameterDefinition Parameter(string name) => Catalog.Find("sample.all", 2)!.Parameters.ByName[name];

    [Test]
    public void Catalog_lists_names_of_nodes_and_kinds()
    {
        Assert.That(Catalog.NodeTypes, Is.EquivalentTo(["sample.all", "sample.start", "sample.note", "sample.pbx"]));
        Assert.That(Catalog.CredentialKinds, Is.EqualTo(["sampleKey"]));
    }

    [TestCase(1, typeof(AllKindsNode))]
    [TestCase(1.1, typeof(AllKindsNode))]
    [TestCase(3, typeof(NewerNode))]
    [TestCase(4, null)]
    public void Find_takes_the_class_that_serves_the_version(double version, Type? expected) =>
        Assert.That(Catalog.Find("sample.all", version)?.Class, Is.EqualTo(expected));

    [Test]
    public void Unknown_names_find_nothing()
    {
        Assert.That(Catalog.Find("sample.none", 1), Is.Null);
        Assert.That(Catalog.FindAll("sample.none"), Is.Empty);
        Assert.That(Catalog.FindCredentialKind("none"), Is.Null);
    }

    [Test]
    public void FindAll_puts_the_newest_version_last() =>
        Assert.That(Catalog.FindAll("sample.all").Select(d => d.DisplayName), Is.EqualTo(["All kinds", "All kinds, renewed"]));

    [Test]
    public void Node_definition_says_what_the_attributes_say()
    {
        NodeDefinition node = Catalog.Find("sample.all", 2)!;

        Assert.That(node.Shape, Is.EqualTo(NodeShape.Item));
        Assert.That(node.Effect, Is.EqualTo(NodeEffect.Read));
        Assert.That(node.Description, Is.EqualTo("Shows every kind of parameter."));
        Assert.That(node.Versions, Is.EqualTo([1, 1.1, 2]));
        Assert.That(node.Inputs, Is.EqualTo(["main"]));
        Assert.That(node.Outputs, Is.EqualTo(["good", "bad"]));
        Assert.That(node.Credentials, Is.EqualTo([new CredentialUse("sampleKey", false)]));
        Assert.That(node.CredentialNamedBy.Select(p => p.Name), Is.EqualTo(["authKind"]));
    }

    [TestCase("sample.start", NodeShape.Trigger, 0, 1)]
    [TestCase("sample.note", NodeShape.Item, 0, 0)]
    [TestCase("sample.pbx", NodeShape.Actions, 1, 1)]
    public void Shape_decides_the_ports(string type, NodeShape shape, int inputs, int outputs)
    {
        NodeDefinition node = Catalog.Find(type, 1)!;

        Assert.That((node.Shape, node.Inputs.Count, node.Outputs.Count), Is.EqualTo((shape, inputs, outputs)));
    }

    [Test]
    public void Parameters_of_base_records_come_first() =>
        Assert.That(Catalog.Find("sample.all", 1)!.Parameters.Parameters.Select(p => p.Name), Is.EqualTo(
            ["name", "count", "mode", "isLoud", "note", "limit", "otherMode", "startsAt", "any", "tree", "authKind", "rule", "rules", "numbers"]));

    [TestCase("name", ParameterKind.Text, typeof(string), true, false, null)]
    [TestCase("count", ParameterKind.Number, typeof(int), false, false, 7)]
    [TestCase("mode", ParameterKind.Option, typeof(SampleMode), false, false, SampleMode.Slow)]
    [TestCase("isLoud", ParameterKind.Boolean, typeof(bool), false, true, null)]
    [TestCase("note", ParameterKind.Text, typeof(string), false, true, null)]
    [TestCase("limit", ParameterKind.Number, typeof(int), false, true, null)]
    [TestCase("otherMode", ParameterKind.Option, typeof(SampleMode), false, true, null)]
    [TestCase("tree", ParameterKind.Json, typeof(SampleTree), false, true, null)]
    [TestCase("authKind", ParameterKind.Text, typeof(string), false, false, "")]
    public void Parameter_is_typed_by_its_property(string name, ParameterKind kind, Type type, bool required, bool takesNull, object? initial)
    {
        ParameterDefinition parameter = Parameter(name);

        Assert.That((parameter.Kind, parameter.ValueType), Is.EqualTo((kind, type)));
        Assert.That((parameter.IsRequired, parameter.AcceptsNull), Is.EqualTo((required, takesNull)));
        Assert.That(parameter.Default, Is.EqualTo(initial));
    }

    [Test]
    public void Parameter_texts_come_from_the_attribute_or_the_name()
    {
        ParameterDefinition count = Parameter("count");

        Assert.That((count.DisplayName, count.Description, count.Example), Is.EqualTo(("How many", "Number of things.", "3")));
        Assert.That(Parameter("otherMode").DisplayName, Is.EqualTo("Other Mode"));
        Assert.That(Parameter("isLoud").FromVersion, Is.EqualTo(2));
        Assert.That(Parameter("any").NoExpression, Is.True);
        Assert.That(Parameter("authKind").IsIgnored, Is.True);
    }

    [Test]
    public void Options_come_from_the_enum() =>
        Assert.That(Parameter("mode").Options, Is.EqualTo(
            [new OptionDefinition("fast", "Fast", null, SampleMode.Fast), new OptionDefinition("sloow", "Quite slow", "Takes its time.", SampleMode.Slow)]));

    [Test]
    public void Display_rules_hold_wire_values()
    {
        DisplayRule show = Parameter("isLoud").DisplayRules.Single();
        DisplayRule hide = Parameter("rule").Record!.ByName["baseURL"].DisplayRules.Single();

        Assert.That((show.Property, show.Values.Single(), show.Hide), Is.EqualTo(("Mode", (object)"fast", false)));
        Assert.That((hide.Property, hide.Values.Single(), hide.Hide), Is.EqualTo(("Mode", (object)"fast", true)));
    }

    [Test]
    public void Set_and_get_reach_every_kind_of_property()
    {
        RecordDefinition record = Catalog.Find("sample.all", 2)!.Parameters;
        var made = (AllKinds)record.Create();

        record.ByName["name"].Set!(made, "Ann");
        record.ByName["limit"].Set!(made, null);
        record.ByName["otherMode"].Set!(made, SampleMode.Slow);
        record.ByName["isLoud"].Set!(made, true);
        record.ByName["count"].Set!(made, ParameterConverter.Unset);
        record.ByName["numbers"].Set!(made, record.ByName["numbers"].MakeList!([4, 5]));

        Assert.That((made.Name, made.IsLoud, made.Count), Is.EqualTo(("Ann", (bool?)true, 7)));
        Assert.That((made.Limit.IsSet, made.Limit.HasValue), Is.EqualTo((true, false)));
        Assert.That(made.OtherMode.Value, Is.EqualTo(SampleMode.Slow));
        Assert.That(made.Numbers, Is.EqualTo([4, 5]));
        Assert.That(record.ByName["otherMode"].Get!(made), Is.EqualTo(SampleMode.Slow));
        Assert.That(record.ByName["limit"].Get!(made), Is.Null);
    }

    [Test]
    public void Nullable_property_can_be_cleared()
    {
        RecordDefinition record = Catalog.Find("sample.all", 2)!.Parameters;
        var made = (AllKinds)record.Create();
        record.ByName["isLoud"].Set!(made, true);

        record.ByName["isLoud"].Set!(made, null);

        Assert.That(made.IsLoud, Is.Null);
    }

    [Test]
    public void Lists_describe_their_elements()
    {
        ParameterDefinition rules = Parameter("rules");

        Assert.That(rules.Element!.Kind, Is.EqualTo(ParameterKind.Record));
        Assert.That(rules.Element.Record!.ByName.Keys, Is.EqualTo(["baseURL", "weight"]));
        Assert.That(rules.Element.Set, Is.Null);
    }

    [Test]
    public void Action_takes_its_parameters_from_the_entity()
    {
        ActionDefinition create = Catalog.Find("sample.pbx", 1)!.Actions.Single(a => a.Operation == "Create Receptionist");

        Assert.That((create.Resource, create.Method, create.Effect, create.NaturalKey), Is.EqualTo(("Receptionists", "POST", NodeEffect.Create, "Number")));
        Assert.That(create.Parameters.Parameters, Has.Count.EqualTo(21));
        Assert.That(create.Parameters.Parameters.Take(4).Select(p => p.Name), Is.EqualTo(["Groups", "Id", "Number", "TranscriptionMode"]));
        Assert.That(create.Parameters.Parameters.Any(p => p.IsRequired), Is.False);
        Assert.That(create.Parameters.ByName["BreakRoute"].DisplayName, Is.EqualTo("Break Route"));
        Assert.That(create.Parameters.ByName["IVRType"].Options.Select(o => o.DisplayName), Is.EqualTo(["Default", "Code Based", "Script Based", "Wakeup"]));
    }

    [Test]
    public void Action_requires_what_its_path_names()
    {
        ActionDefinition update = Catalog.Find("sample.pbx", 1)!.Actions.Single(a => a.Operation == "Update Receptionist");

        Assert.That(update.Parameters.Parameters.Where(p => p.IsRequired).Select(p => p.Name), Is.EqualTo(["Id"]));
        Assert.That(update.Parameters.ByName["Id"].IsRequired, Is.True);
    }

    [Test]
    public void Base_record_property_is_set_on_the_derived_record()
    {
        RecordDefinition record = Catalog.Find("sample.pbx", 1)!.Actions[0].Parameters;
        var made = (Receptionist)record.Create();

        record.ByName["Number"].Set!(made, "800");

        Assert.That(made.Number.Value, Is.EqualTo("800"));
    }

    [Test]
    public void Credential_kind_lists_its_fields()
    {
        CredentialKindDefinition kind = Catalog.FindCredentialKind("sampleKey")!;

        Assert.That((kind.DisplayName, kind.Class), Is.EqualTo(("Sample key", typeof(SampleKey))));
        Assert.That(kind.Fields.Parameters.Select(f => (f.Name, f.Kind, f.IsRequired)), Is.EqualTo(
            [("user", ParameterKind.Text, true), ("key", ParameterKind.Secret, true), ("maxTries", ParameterKind.Number, false), ("waitBetweenTries", ParameterKind.Number, false)]));
    }

    [Test]
    public void Registration_finds_the_classes_of_a_pack()
    {
        using ServiceProvider provider = new ServiceCollection().AddNodeCatalog(typeof(AllKindsNode).Assembly).BuildServiceProvider();

        var catalog = provider.GetRequiredService<NodeCatalog>();

        Assert.That(catalog.NodeTypes, Does.Contain("sample.pbx"));
        Assert.That(catalog.FindCredentialKind("sampleKey"), Is.Not.Null);
        Assert.That(catalog.Find("sample.pbx", 1)!.Actions, Has.Count.EqualTo(2));
        Assert.That(provider.CreateNode(typeof(SampleTrigger)), Is.TypeOf<SampleTrigger>());
    }

    [Test]
    public void Registration_offers_the_services_of_a_pack_to_its_nodes()
    {
        using ServiceProvider provider = new ServiceCollection().AddNodeCatalog(typeof(AllKindsNode).Assembly).BuildServiceProvider();

        var node = (NodeWithService)provider.CreateNode(typeof(NodeWithService));

        Assert.That(node.Directory, Is.TypeOf<SampleDirectory>().And.SameAs(provider.GetService<SampleDirectory>()));
    }

    [Test]
    public void Metadata_tells_the_same_as_reflection()
    {
        Assembly[] packs = [typeof(AllKindsNode).Assembly, Assembly.Load("NodeHost.Nodes"), Assembly.Load("NodeHost.Credentials")];

        var byMetadata = new NodeCatalog(packs);

        var byReflection = new NodeCatalog(packs.SelectMany(pack => pack.GetTypes()));
        Assert.That(byMetadata.CredentialKinds, Is.EqualTo(byReflection.CredentialKinds));
        Assert.That(byMetadata.NodeTypes.Where(type => FindOrNone(byMetadata, type).Count > 0), Is.EqualTo(byReflection.NodeTypes.Where(type => FindOrNone(byReflection, type).Count > 0)));
        foreach (string type in byReflection.NodeTypes)
        {
            Assert.That(
                FindOrNone(byMetadata, type).SelectMany(node => node.Actions).Select(action => (action.Resource, action.Operation, action.Class)),
                Is.EqualTo(FindOrNone(byReflection, type).SelectMany(node => node.Actions).Select(action => (action.Resource, action.Operation, action.Class))));
        }
    }

    [Test]
    public void Definition_is_built_once()
    {
        NodeDefinition? first = Catalog.Find("sample.pbx", 1);

        Assert.That(Catalog.Find("sample.pbx", 1), Is.SameAs(first));
    }

    // The samples hold nodes that are declared wrongly, too.
    private static IReadOnlyList<NodeDefinition> FindOrNone(NodeCatalog catalog, string type)
    {
        try
        {
            return catalog.FindAll(type);
        }
        catch (DescriptorException)
        {
            return [];
        }
    }
}
