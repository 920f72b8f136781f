using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;
using RichardSzalay.MockHttp;

namespace NodeHost.Tests.OpenApi;

public sealed class CompiledPackTests
{
    private static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    [TestCase("shop.yaml")]
    [TestCase("crm.json")]
    public async Task Written_code_compiles_and_declares_nothing_wrongly(string document)
    {
        Assembly pack = await CompileAsync(document);

        Assert.That(NodeCatalog.Verify(pack), Is.Empty);
    }

    [Test]
    public async Task Written_action_sends_its_request()
    {
        Assembly pack = await CompileAsync("shop.yaml");
        using var http = new MockHttpMessageHandler();
        http.Expect(HttpMethod.Get, "https://eu.shop.example.com/v1/pets/7").Respond("application/json", """{"name": "Rex"}""");
        var bench = new TestBench { HttpHandler = http };
        object action = Activator.CreateInstance(pack.GetType("Acme.Shop.Actions.GetPet", throwOnError: true)!)!;
        object parameters = Activator.CreateInstance(pack.GetType("Acme.Shop.Actions.GetPetParameters", throwOnError: true)!)!;
        parameters.GetType().GetProperty("PetId")!.SetValue(parameters, 7L);

        IReadOnlyList<Item> items = await bench.RunAsync((dynamic)action, (dynamic)parameters);

        Assert.That(items.Single().Json.Value<string>("name"), Is.EqualTo("Rex"));
        http.VerifyNoOutstandingExpectation();
    }

    private static async Task<Assembly> CompileAsync(string document)
    {
        using var session = new ImportSession();
        await session.ImportAsync(ImportSession.Document(document));
        SyntaxTree usings = CSharpSyntaxTree.ParseText(string.Concat(Usings.Select(space => $"global using {space};\n")));
        IEnumerable<SyntaxTree> trees = session.Files.Select(file => CSharpSyntaxTree.ParseText(session.Read(file), path: file));
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        string[] ours = [typeof(Item).Assembly.Location, Assembly.Load("NodeHost.Credentials").Location, typeof(Newtonsoft.Json.Linq.JToken).Assembly.Location];
        var compilation = CSharpCompilation.Create(
            $"Acme.Shop.{Guid.NewGuid():N}",
            trees.Prepend(usings),
            platform.Concat(ours).DistinctBy(Path.GetFileName).Select(file => MetadataReference.CreateFromFile(file)),
            // The build system hides CS1701 too: a library was compiled against an older platform.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)]));
        using var image = new MemoryStream();

        IEnumerable<Diagnostic> faults = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.That(faults.Select(fault => fault.ToString()), Is.Empty);
        return Assembly.Load(image.ToArray());
    }
}
