using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Sdk.HttpActions;

public sealed class HttpActionRequestTests
{
    private static readonly DateTimeOffset Evening = new(2026, 3, 31, 17, 30, 0, TimeSpan.FromHours(2));
    private static readonly Guid Key = Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff");

    private static IEnumerable<TestCaseData> Urls()
    {
        const string Place = "GET /v1/folders/a/things:search";
        yield return Url(new Search { Folder = "a" }, Place);
        yield return Url(new Search { Folder = "ä/b?c" }, "GET /v1/folders/%C3%A4%2Fb%3Fc/things:search");
        yield return Url(new Search { Folder = "a", Text = "x & y,z" }, Place + "?text=x%20%26%20y,z");
        yield return Url(new Search { Folder = "a", Text = Optional<string>.Null }, Place);
        yield return Url(new Search { Folder = "a", Fields = (JToken)"id, name" }, Place + "?fields=id,%20name");
        yield return Url(new Search { Folder = "a", Fields = new JArray("id", 7, true) }, Place + "?fields=id,7,true");
        yield return Url(new Search { Folder = "a", Fields = (JToken)"[\"id\",\"name\"]" }, Place + "?fields=id,name");
        yield return Url(new Search { Folder = "a", Tags = new JArray("p", "q&") }, Place + "?tag%5B%5D=p&tag%5B%5D=q%26");
        yield return Url(new Search { Folder = "a", Tags = (JToken)"p, q" }, Place + "?tag%5B%5D=p&tag%5B%5D=q");
        yield return Url(new Search { Folder = "a", Ids = new[] { 1, 2 } }, Place + "?ids=1,2");
        yield return Url(new Search { Folder = "a", Shade = Shade.Dark }, Place + "?shade=very-dark");
        yield return Url(new Search { Folder = "a", Days = Days.Monday | Days.Wednesday }, Place + "?days=Monday,Wednesday");
        yield return Url(new Search { Folder = "a", Since = Evening }, Place + "?since=2026-03-31T17%3A30%3A00%2B02%3A00");
        yield return Url(new Search { Folder = "a", Since = Evening.ToUniversalTime() }, Place + "?since=2026-03-31T15%3A30%3A00Z");
        yield return Url(new Search { Folder = "a", Weight = 1e21 }, Place + "?weight=1e%2B21");
        yield return Url(new Search { Folder = "a", Where = JsonText<JObject>.Parse("{\"a\": 1}") }, Place + "?where=%7B%22a%22%3A1%7D");
        yield return Url(new Search { Folder = "a", Quiet = true }, Place);
    }

    [TestCaseSource(nameof(Urls))]
    public async Task Parameter_goes_where_it_belongs(Search parameters, string request)
    {
        using var service = new RecordingService();

        await service.Bench.RunAsync(new SearchThings(), parameters);

        Assert.That(service.Request, Is.EqualTo(request));
        Assert.That(service.Body, Is.Null);
    }

    [Test]
    public async Task Header_has_its_wire_name()
    {
        using var service = new RecordingService();

        await service.Bench.RunAsync(new SearchThings(), new Search { Folder = "a", Trace = Key });

        Assert.That(service.Headers!.GetValues("X-Trace"), Is.EqualTo(new[] { Key.ToString() }));
        Assert.That(service.Headers.Accept.ToString(), Is.EqualTo("application/json, */*; q=0.8"));
    }

    [TestCase(null, "https://fallback.example.com/api/things:batch")]
    [TestCase("https://own.example.com/x/", "https://own.example.com/x/things:batch")]
    public async Task Server_is_that_of_the_record_or_else_of_the_pack(string? root, string address)
    {
        using var service = new RecordingService(root: root);

        await service.Bench.RunAsync(new BatchThings(), new NoParameters());

        Assert.That(service.Address!.AbsoluteUri, Is.EqualTo(address));
    }

    private static IEnumerable<TestCaseData> Bodies()
    {
        const string Json = "application/json; charset=utf-8";
        const string Form = "application/x-www-form-urlencoded";
        yield return Body(new CreateThing(), new Thing(), Json, "{}");
        yield return Body(
            new CreateThing(), new Thing { Name = Optional<string>.Null, Size = 1L << 40, Weight = 0.5, Key = Key, At = Evening, Days = Days.Tuesday | Days.Monday }, Json,
            $$"""{"name":null,"size":1099511627776,"weight":0.5,"key":"{{Key}}","at":"2026-03-31T17:30:00+02:00","days":"Monday,Tuesday"}""");
        yield return Body(
            new CreateThing(), new Thing { Tags = new JArray("a", 1), Extra = JsonText<JObject>.Parse("{\"x\":{}}"), Days = Days.None }, Json,
            """{"days":"None","tags":["a",1],"extra":{"x":{}}}""");
        yield return Body(
            new CreateThingByForm(), new Thing { Name = "a&b ä", Weight = 2, Tags = new JArray("x", "y"), Extra = JsonText<JObject>.Parse("{\"x\":1}") }, Form,
            "name=a%26b+%C3%A4&weight=2&tags=x&tags=y&extra=%7B%22x%22%3A1%7D");
        yield return Body(new CreateThingByForm(), new Thing(), Form, "");
        yield return Body(new ReplaceThings(), new Whole { Content = JsonText<JToken>.Parse("[1,\"a\"]") }, Json, "[1,\"a\"]");
        yield return Body(new ReplaceThings(), new Whole { Content = Optional<JsonText<JToken>>.Null }, Json, "null");
        yield return Body(new ReplaceThings(), new Whole(), null, null);
        yield return Body(new DeleteThing(), new Removal { Id = 1 }, null, null);
        yield return Body(new DeleteThing(), new Removal { Id = 1, Reason = "old" }, Json, """{"reason":"old"}""");
    }

    [TestCaseSource(nameof(Bodies))]
    public async Task Body_has_what_is_set(Func<RecordingService, Task> run, string? type, string? body)
    {
        using var service = new RecordingService();

        await run(service);

        Assert.That(service.Text, Is.EqualTo(body));
        Assert.That(service.ContentType, Is.EqualTo(type));
    }

    [Test]
    public async Task Multipart_has_fields_and_the_file_of_the_item()
    {
        using var service = new RecordingService();
        Item item = await WithFile(service, "scan", "Rechnung \"ä\".pdf", "application/pdf");

        await service.Bench.RunAsync(
            new UploadFile(), new Upload { Title = "Ünvoice", Tags = new JArray("a", "b"), Document = "scan" }, item);

        string boundary = service.ContentType!["multipart/form-data; boundary=".Length..];
        string expected = $"""
            --{boundary}
            Content-Disposition: form-data; name="title"

            Ünvoice
            --{boundary}
            Content-Disposition: form-data; name="tags"

            a
            --{boundary}
            Content-Disposition: form-data; name="tags"

            b
            --{boundary}
            Content-Length: 5
            Content-Type: application/pdf
            Content-Disposition: form-data; name="document"; filename="Rechnung \"ä\".pdf"

            %PDF-
            --{boundary}--

            """;
        Assert.That(service.Text!.ReplaceLineEndings("\n"), Is.EqualTo(expected.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task Binary_body_is_the_file_of_the_item()
    {
        using var service = new RecordingService();
        Item item = await WithFile(service, "data", "a.pdf", "application/pdf");

        await service.Bench.RunAsync(new WriteFile(), new RawFile { Id = 3, Content = "data" }, item);

        Assert.That(service.Request, Is.EqualTo("PUT /v1/files/3"));
        Assert.That(service.Text, Is.EqualTo("%PDF-"));
        Assert.That(service.ContentType, Is.EqualTo("application/pdf"));
    }

    [Test]
    public void File_that_the_item_lacks_is_refused_before_anything_is_sent()
    {
        using var service = new RecordingService();

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => service.Bench.RunAsync(new UploadFile(), new Upload { Document = "scan" }));

        Assert.That(failure?.Code, Is.EqualTo(Codes.BinaryMissing));
        Assert.That(failure?.Parameter, Is.EqualTo("document"));
        Assert.That(service.Request, Is.Null);
    }

    private static async Task<Item> WithFile(RecordingService service, string name, string fileName, string type)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("%PDF-"));
        return Item.Of([]).WithFile(name, await service.Bench.Files.CreateAsync(content, fileName, type, CancellationToken.None));
    }

    private static TestCaseData Url(Search parameters, string request) => new TestCaseData(parameters, request).SetArgDisplayNames(request);

    private static TestCaseData Body<TParameters>(ItemNode<TParameters> action, TParameters parameters, string? type, string? body)
        where TParameters : class
    {
        Func<RecordingService, Task> run = service => service.Bench.RunAsync(action, parameters);
        return new TestCaseData(run, type, body).SetArgDisplayNames(action.GetType().Name, body ?? "none");
    }
}
