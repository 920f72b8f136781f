using System.Reflection;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Tests.Architecture;

/// <summary>Holds the arrows between projects and between folders where they were drawn.</summary>
public sealed class ArchitectureTests
{
    // Folders of the runtime from the first step of the flow to the last. A folder uses only those before it.
    private static readonly string[] RuntimeFolders =
        ["Problems", "Files", "Catalog", "Expressions", "Credentials", "Http", "Planning", "Reports", "Running", "Journal"];

    private static readonly Dictionary<string, string[]> ProjectReferences = new()
    {
        ["NodeHost.Sdk"] = [],
        ["NodeHost.OpenApi"] = ["NodeHost.Sdk"],
        ["NodeHost.Runtime"] = ["NodeHost.Sdk"],
        ["NodeHost.Credentials"] = ["NodeHost.Sdk"],
        ["NodeHost.Nodes"] = ["NodeHost.Credentials", "NodeHost.Sdk"],
        ["NodeHost.ThreeCx.Sandbox"] = ["NodeHost.Nodes"],
        ["NodeHost.Cli"] = ["NodeHost.Credentials", "NodeHost.Nodes", "NodeHost.OpenApi", "NodeHost.Runtime", "NodeHost.ThreeCx.Sandbox"],
    };

    private static readonly Dictionary<string, string[]> PackageReferences = new()
    {
        ["NodeHost.Sdk"] = ["Newtonsoft.Json"],
        ["NodeHost.Credentials"] = [],
        ["NodeHost.Nodes"] =
            ["AngleSharp", "BouncyCastle.Cryptography", "CsvHelper", "ExcelDataReader", "Ical.Net", "Markdig", "Microsoft.Data.Sqlite", "NodaTime", "PdfPig", "SpreadCheetah"],
        ["NodeHost.OpenApi"] = ["Microsoft.OpenApi", "Microsoft.OpenApi.YamlReader"],
        ["NodeHost.ThreeCx.Sandbox"] = [],
    };

    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader()
        .LoadAssemblies(typeof(Item).Assembly, typeof(WorkflowHost).Assembly, Assembly.Load("NodeHost.Nodes"), Assembly.Load("NodeHost.Credentials"))
        .Build();

    private static string Root
    {
        get
        {
            DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NodeHost.sln")))
                folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository.");
        }
    }

    [TestCaseSource(nameof(ProjectNames))]
    public void Project_references_are_those_of_the_plan(string project)
    {
        IEnumerable<string> found = Includes(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.That(found, Is.EquivalentTo(ProjectReferences[project]));
    }

    [TestCaseSource(nameof(PackageNames))]
    public void Package_references_stay_as_few_as_planned(string project) =>
        Assert.That(Includes(project, "PackageReference"), Is.EquivalentTo(PackageReferences[project]));

    [Test]
    public void Runtime_folders_use_only_those_before_them()
    {
        IEnumerable<string> wrong =
            from type in Loaded.Types
            let source = FolderOf(type)
            where source >= 0
            from dependency in type.Dependencies
            let to = FolderOf(dependency.Target)
            where to > source
            select $"{type.FullName} uses {dependency.Target.FullName}";

        Assert.That(wrong.Distinct(), Is.Empty);
    }

    [Test]
    public void Only_the_expressions_know_the_script_engine()
    {
        IEnumerable<string> wrong =
            from type in Loaded.Types
            where type.FullName.StartsWith("NodeHost.", StringComparison.Ordinal)
                && !type.FullName.StartsWith("NodeHost.Runtime.Expressions.", StringComparison.Ordinal)
            from dependency in type.Dependencies
            where dependency.Target.FullName.StartsWith("Jint.", StringComparison.Ordinal)
                || dependency.Target.FullName.StartsWith("Acornima.", StringComparison.Ordinal)
            select $"{type.FullName} uses {dependency.Target.FullName}";

        Assert.That(wrong.Distinct(), Is.Empty);
    }

    [Test]
    public void The_engine_names_no_node_type_and_no_credential_kind()
    {
        var catalog = new NodeCatalog(Assembly.Load("NodeHost.Nodes").GetTypes().Concat(Assembly.Load("NodeHost.Credentials").GetTypes()));
        // "crypto" is the name of a module of JavaScript as well, which scripts ask for.
        string[] names = [.. catalog.NodeTypes.Concat(catalog.CredentialKinds).Where(name => name != "crypto")];
        IEnumerable<string> wrong =
            from file in Directory.EnumerateFiles(Path.Combine(Root, "engine", "NodeHost.Runtime"), "*.cs", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from name in names
                // The message for a workflow without a trigger, and examples in messages, may show a name.
            where line.Contains($"\"{name}\"", StringComparison.Ordinal) && !line.Contains("example", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.That(names, Has.Length.GreaterThan(5));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Packages_declare_nothing_wrongly()
    {
        Assert.Multiple(() =>
        {
            Assert.That(NodeCatalog.Verify(Assembly.Load("NodeHost.Nodes")), Is.Empty);
            Assert.That(NodeCatalog.Verify(Assembly.Load("NodeHost.Credentials")), Is.Empty);
        });
    }

    [Test]
    public void The_top_level_holds_only_what_belongs_there()
    {
        string[] allowed =
        [
            "engine", "nodes", "credentials", "workflows", "tests", "artifacts",
            "NodeHost.sln", "README.md", "LICENSE", "CHANGELOG.md", "Directory.Build.props", "Directory.Packages.props", "global.json",
        ];
        IEnumerable<string> found = Directory.EnumerateFileSystemEntries(Root).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.'));

        Assert.That(found.Except(allowed), Is.Empty);
    }

    private static IEnumerable<string> ProjectNames => ProjectReferences.Keys;

    private static IEnumerable<string> PackageNames => PackageReferences.Keys;

    private static List<string> Includes(string project, string element)
    {
        string file = Directory.EnumerateFiles(Root, $"{project}.csproj", SearchOption.AllDirectories).Single();
        return [.. XDocument.Load(file).Descendants(element).Select(reference => reference.Attribute("Include")!.Value)];
    }

    private static int FolderOf(IType type)
    {
        const string Prefix = "NodeHost.Runtime.";
        if (!type.FullName.StartsWith(Prefix, StringComparison.Ordinal))
            return -1;
        string folder = type.FullName[Prefix.Length..].Split('.')[0];
        return Array.IndexOf(RuntimeFolders, folder);
    }
}
