using NodeHost.OpenApi;

namespace NodeHost.Tests.OpenApi;

public sealed class HandOwnedTests
{
    private const string OwnPets = """"
        using NodeHost.Sdk;

        namespace Acme.Shop.Actions;

        // [Action("Pets", "List Pets", "GET", "/pets")] in a comment is none.
        /// <summary>Reads a pet, well. """ "</summary>
        [Action("Pets", "Get Pet", "GET", "/pets/{petId}",
            Description = "class Fake { ")]
        public sealed class GetPet : ShopAction<OnePet>;

        public sealed record OnePet
        {
            [Parameter(Name = "pet")]
            public required long PetId { get; init; }
        }

        """";

    private const string OwnStatus = """
        using NodeHost.Sdk;

        namespace Acme.Shop.Entities;

        /// <summary>Whether it can be had. (schema Status)</summary>
        [Naming(Naming.AsWritten)]
        public enum Availability
        {
            [Option(Value = "in-stock")]
            InStock,
        }

        """;

    [Test]
    public async Task Action_of_the_author_wins_and_the_rest_comes_to_lie_beside_it()
    {
        using var session = new ImportSession();
        session.Write("Actions/Pets.cs", OwnPets);

        ImportReport report = await session.ImportAsync(ImportSession.Document("shop.yaml"));

        Assert.Multiple(() =>
        {
            Assert.That(session.Read("Actions/Pets.cs"), Is.EqualTo(OwnPets));
            Assert.That(session.Read("Actions/Pets.Imported.cs"), Does.Contain("class ListPets ").And.Not.Contain("class GetPet "));
            Assert.That(report.Kept, Is.EqualTo(new[] { "Actions/Pets.cs: GetPet" }));
            Assert.That(report.Lacking, Is.EqualTo(new[] { "Actions/Pets.cs: GetPet lacks petId" }));
        });
    }

    [Test]
    public async Task Entity_of_the_author_stands_for_the_schema_that_its_comment_names()
    {
        using var session = new ImportSession();
        session.Write("Entities/Availability.cs", OwnStatus);

        ImportReport report = await session.ImportAsync(ImportSession.Document("shop.yaml"));

        Assert.Multiple(() =>
        {
            Assert.That(session.Files, Does.Not.Contain("Entities/Status.cs"));
            Assert.That(session.Read("Entities/NewPet.cs"), Does.Contain("public Optional<Availability> Status { get; init; }"));
            Assert.That(session.Read("Entities/Availability.cs"), Is.EqualTo(OwnStatus));
            Assert.That(report.Lacking, Is.EqualTo(new[] { "Entities/Availability.cs: Availability lacks sold_out, 1st" }));
        });
    }

    [Test]
    public async Task File_without_its_first_line_is_the_authors_from_then_on()
    {
        using var session = new ImportSession();
        await session.ImportAsync(ImportSession.Document("shop.yaml"));
        string written = session.Read("Entities/Dog.cs");
        string own = written[(written.IndexOf('\n', StringComparison.Ordinal) + 1)..].Replace("bool", "int", StringComparison.Ordinal);
        session.Write("Entities/Dog.cs", own);

        ImportReport report = await session.ImportAsync(ImportSession.Document("shop.yaml"));

        Assert.Multiple(() =>
        {
            Assert.That(session.Read("Entities/Dog.cs"), Is.EqualTo(own));
            Assert.That(report.Kept, Is.EqualTo(new[] { "Entities/Dog.cs: Dog" }));
            Assert.That(report.Changed.Concat(report.Added).Concat(report.Removed), Is.Empty);
        });
    }

    [Test]
    public async Task Record_of_the_author_is_shared_by_the_actions_that_it_fits()
    {
        using var session = new ImportSession();
        session.Write("Client/OnePet.cs", """
            using NodeHost.Sdk;

            namespace Acme.Shop.Client;

            public record OnePet
            {
                public required int PetId { get; init; }

                [NotSent]
                public bool Quiet { get; init; }
            }
            """);

        await session.ImportAsync(ImportSession.Document("shop.yaml"));

        Assert.Multiple(() =>
        {
            Assert.That(session.Read("Actions/Pets.cs"), Does.Contain("using Acme.Shop.Client;").And.Contain("class GetPet : ShopAction<OnePet>;"));
            Assert.That(session.Read("Actions/Photos.cs"), Does.Contain("public sealed record UploadPhotoParameters : OnePet"));
        });
    }

    [Test]
    public async Task Class_of_the_node_that_the_author_owns_is_not_written()
    {
        using var session = new ImportSession();
        const string own = "namespace Acme.Shop;\n\npublic sealed class Shop : ActionNode;\n";
        session.Write("MyShop.cs", own);

        await session.ImportAsync(ImportSession.Document("shop.yaml"));

        Assert.That(session.Files, Does.Not.Contain("Shop.cs").And.Contains("ShopAction.cs"));
    }
}
