using NodeHost.OpenApi;

namespace NodeHost.Tests.OpenApi;

public sealed class ImportedFilesTests
{
    private const string Outline = "openapi: 3.0.3\ninfo: {title: Shop, version: \"1\"}\npaths:\n";

    [TestCase("shop.yaml")]
    [TestCase("crm.json")]
    public async Task Document_gives_exactly_the_approved_files(string document)
    {
        using var session = new ImportSession();

        ImportReport report = await session.ImportAsync(ImportSession.Document(document));

        string received = session.Everything + "=== remarks\n" + string.Concat(report.Remarks.Select(remark => remark + "\n"));
        Assert.That(received, Is.EqualTo(ImportSession.Approved(document + ".txt", received)));
    }

    [TestCase("shop.yaml")]
    [TestCase("crm.json")]
    public async Task Second_import_changes_nothing(string document)
    {
        using var session = new ImportSession();
        ImportReport first = await session.ImportAsync(ImportSession.Document(document));
        string before = session.Everything;

        ImportReport second = await session.ImportAsync(ImportSession.Document(document));

        Assert.Multiple(() =>
        {
            Assert.That(second.Added.Concat(second.Changed).Concat(second.Removed), Is.Empty);
            Assert.That(second.Unchanged, Is.EqualTo(first.Added.Count));
            Assert.That(session.Everything, Is.EqualTo(before));
        });
    }

    [Test]
    public async Task Order_of_the_document_does_not_matter()
    {
        const string first = "  /a: {get: {operationId: a, tags: [x], responses: {}}}\n";
        const string second = "  /b: {get: {tags: [x], responses: {}}}\n";
        using var session = new ImportSession();
        await session.ImportAsync(Outline + first + second);

        ImportReport turned = await session.ImportAsync(Outline + second + first);

        Assert.That(turned.Changed, Is.Empty);
    }

    [Test]
    public async Task New_property_changes_the_file_of_its_entity_and_no_other()
    {
        using var session = new ImportSession();
        string document = ImportSession.Document("shop.yaml");
        await session.ImportAsync(document);
        string before = session.Read("Entities/Cat.cs");

        ImportReport report = await session.ImportAsync(document.Replace("lives: {type: integer}", "lives: {type: integer}, indoors: {type: boolean}", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(report.Changed, Is.EqualTo(new[] { "Entities/Cat.cs" }));
            Assert.That(report.Added.Concat(report.Removed), Is.Empty);
            Assert.That(session.Read("Entities/Cat.cs"), Is.EqualTo(before.TrimEnd('}', '\n') + "}\n\n    public Optional<bool> Indoors { get; init; }\n}\n"));
        });
    }

    [Test]
    public async Task What_the_document_no_longer_has_is_removed()
    {
        using var session = new ImportSession();
        string document = ImportSession.Document("shop.yaml");
        await session.ImportAsync(document);
        int tags = document.IndexOf("  /tags:", StringComparison.Ordinal);
        int components = document.IndexOf("components:", tags, StringComparison.Ordinal);

        ImportReport report = await session.ImportAsync(document[..tags] + document[components..]);

        Assert.That(report.Removed, Is.EqualTo(new[] { "Actions/Tags.cs" }));
        Assert.That(session.Files, Does.Not.Contain("Actions/Tags.cs"));
    }

    [Test]
    public async Task Dry_run_tells_and_writes_nothing()
    {
        using var session = new ImportSession();

        ImportReport report = await session.ImportAsync(ImportSession.Document("shop.yaml"), options => options with { DryRun = true });

        Assert.That(report.Added, Does.Contain("Actions/Pets.cs"));
        Assert.That(session.Files, Is.Empty);
    }

    [Test]
    public async Task Words_of_the_document_come_only_on_request()
    {
        using var session = new ImportSession();
        await session.ImportAsync(ImportSession.Document("shop.yaml"));
        string without = session.Everything;

        await session.ImportAsync(ImportSession.Document("shop.yaml"), options => options with { Descriptions = true });

        Assert.Multiple(() =>
        {
            Assert.That(without, Does.Not.Contain("Words of the author").And.Not.Contain("Name of the pet"));
            Assert.That(session.Read("Actions/Pets.cs"), Does.Contain("Description = \"Words of the author\")]"));
            Assert.That(session.Read("Entities/NewPet.cs"), Does.Contain("[Parameter(Description = \"Name of the pet\")]"));
        });
    }

    [Test]
    public async Task Base_class_of_the_author_takes_the_place_of_a_written_one()
    {
        using var session = new ImportSession();
        session.Write("Client/ShopCall.cs", "namespace Acme.Shop.Client;\n\npublic abstract class ShopCall<T> : HttpAction<T>;\n");

        await session.ImportAsync(Outline + "  /a: {get: {operationId: a, responses: {}}}\n", options => options with { BaseClass = "Acme.Shop.Client.ShopCall" });

        Assert.Multiple(() =>
        {
            Assert.That(session.Files, Is.EqualTo(new[] { "Actions/A.cs", "Client/ShopCall.cs" }));
            Assert.That(session.Read("Actions/A.cs"), Does.Contain("using Acme.Shop.Client;").And.Contain(": ShopCall<NoParameters>;"));
        });
    }
}
