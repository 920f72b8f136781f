namespace NodeHost.Tests.Cli.Nodes;

public sealed class ImportCommandTests
{
    private const string Document =
        """{"openapi": "3.0.3", "info": {"title": "Bells", "version": "1"}, "paths": {"/bells": {"get": {"tags": ["bells"], "operationId": "listBells", "responses": {}}}}}""";

    [Test]
    public async Task Import_writes_a_pack_and_says_what_it_wrote()
    {
        using var folder = new TemporaryFolder();
        string document = folder.Write("bells.json", Document);

        ProcessResult result = await ImportAsync(folder, document);

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
                added    Actions/Bells.cs
                added    Bells.cs
                added    BellsAction.cs
                1 action, 0 entities: 3 files added, 0 changed, 0 removed, 0 as they were.

                """.ReplaceLineEndings("\n")));
            Assert.That(File.Exists(Path.Combine(folder.FullName, "Pack", "Actions", "Bells.cs")));
        });
    }

    [Test]
    public async Task Dry_run_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        string document = folder.Write("bells.json", Document);

        ProcessResult result = await ImportAsync(folder, document, "--dry-run");

        Assert.That(result.Output, Does.EndWith("0 as they were. Nothing was written (--dry-run)." + Environment.NewLine).Or.EndWith("(--dry-run).\n"));
        Assert.That(Directory.Exists(Path.Combine(folder.FullName, "Pack")), Is.False);
    }

    [TestCase("openapi: 3.0.0\ninfo:\n  title: x\n   version: 1\n", ":4:11 error NH0740 It is not YAML: Mapping values are not allowed in this context.")]
    [TestCase(null, " error NH0740 There is no such file.")]
    public async Task Document_that_cannot_be_imported_is_refused(string? text, string expected)
    {
        using var folder = new TemporaryFolder();
        string document = text is null ? Path.Combine(folder.FullName, "none.yaml") : folder.Write("bad.yaml", text);

        ProcessResult result = await ImportAsync(folder, document);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error.Trim(), Is.EqualTo(document + expected));
    }

    [TestCase("--namespace", "Acme-Bells", "error NH0703 --namespace 'Acme-Bells' is not a C# namespace, as in Acme.PetStore.")]
    [TestCase("--node", "bells", "error NH0703 --node 'bells' is not a node type, as in acme.petStore.")]
    [TestCase("--base", "1st", "error NH0703 --base '1st' is not a C# class, as in Acme.Crm.Client.CrmAction.")]
    public async Task Option_that_cannot_be_followed_is_refused(string option, string value, string expected)
    {
        string[] arguments = ["nodes", "import", "x.json", "--out", "Pack"];
        string[] rest = option switch
        {
            "--namespace" => [option, value, "--node", "acme.bells"],
            "--node" => ["--namespace", "Acme.Bells", option, value],
            _ => ["--namespace", "Acme.Bells", "--node", "acme.bells", option, value],
        };

        ProcessResult result = await NodeHostProcess.RunAsync([.. arguments, .. rest]);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error.Trim(), Is.EqualTo(expected));
    }

    private static Task<ProcessResult> ImportAsync(TemporaryFolder folder, string document, params string[] more) => NodeHostProcess.RunAsync(
        ["nodes", "import", document, "--out", Path.Combine(folder.FullName, "Pack"), "--namespace", "Acme.Bells", "--node", "acme.bells", .. more]);
}
