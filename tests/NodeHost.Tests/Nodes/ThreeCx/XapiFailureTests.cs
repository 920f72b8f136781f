using System.Net;
using NodeHost.Nodes.ThreeCx.Actions;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;
using Receptionist = NodeHost.Nodes.ThreeCx.Entities.Receptionist;

namespace NodeHost.Tests.Nodes.ThreeCx;

public sealed class XapiFailureTests
{
    private const string Refused = "The PBX refused \"Create Receptionist\" with status 400: ";

    [TestCase(
        """{"error":{"code":"","message":"Number:\nWARNINGS.XAPI.ALREADY_IN_USE","details":[{"code":"","message":"WARNINGS.XAPI.ALREADY_IN_USE","target":"Number"}]}}""",
        "Number 800 is already in use in this PBX. Choose another value, or leave it out where the PBX can assign one.", "Number")]
    [TestCase(
        """{"error":{"code":"","message":"Number\nWARNINGS.XAPI.ALREADY_IN_USE"}}""",
        "Number 800 is already in use in this PBX. Choose another value, or leave it out where the PBX can assign one.", "Number")]
    [TestCase(
        """{"error":{"code":"","message":"Number:\nWARNINGS.XAPI.ALREADY_IN_USE"}}""",
        "Number 800 is already in use in this PBX. Choose another value, or leave it out where the PBX can assign one.", "Number")]
    [TestCase(
        """{"error":{"code":"","message":"Number: WARNINGS.XAPI.ALREADY_IN_USE"}}""",
        "Number 800 is already in use in this PBX. Choose another value, or leave it out where the PBX can assign one.", "Number")]
    [TestCase(
        """{"error":{"message":"m","details":[{"message":"WARNINGS.XAPI.REQUIRED","target":"Name"},{"message":"WARNINGS.XAPI.REQUIRED","target":"Name"}]}}""",
        "Name is required. Set it.", "Name")]
    [TestCase(
        """{"error":{"code":"","message":"m","details":[{"message":"WARNINGS.XAPI.NOT_FOUND","target":"BreakRoute.Route.Number"},{"message":"WARNINGS.XAPI.REQUIRED","target":"Name"}]}}""",
        "BreakRoute.Route.Number names something that this PBX does not have. Make it first, or correct the value. Name is required. Set it.", "BreakRoute")]
    [TestCase(
        """{"error":{"code":"","message":"PromptFilename\nWARNINGS.XAPI.FILE_NOT_FOUND\n"}}""",
        "PromptFilename names a file that the PBX does not have. Upload it first, and write its name exactly, with its extension.", "PromptFilename")]
    [TestCase("""{"error":{"code":"","message":"WARNINGS.XAPI.DUPLICATE"}}""",
        "A value exists already. Choose another value, or update the existing one.", null)]
    [TestCase("""{"error":{"code":"","message":"Timeout\nWARNINGS.XAPI.CLOCK_WENT_WRONG"}}""",
        "Timeout: clock went wrong (WARNINGS.XAPI.CLOCK_WENT_WRONG).", "Timeout")]
    [TestCase("""{"error":{"code":"","message":"WARNINGS.XAPI.CLOCK_WENT_WRONG"}}""",
        "The reason given is clock went wrong (WARNINGS.XAPI.CLOCK_WENT_WRONG).", null)]
    [TestCase("""{"error":{"code":"","message":"The property 'Nme' does not exist","target":"Nme"}}""",
        "The property 'Nme' does not exist.", null)]
    [TestCase("""{"error":{"code":"","message":"","innerError":{"message":"Cannot read the body."}}}""", "Cannot read the body.", null)]
    public void Error_body_reads_as_sentences(string body, string said, string? parameter)
    {
        using var pbx = new RecordingPbx(HttpStatusCode.BadRequest, body);

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => Create(pbx));

        Assert.That(failure?.Message, Is.EqualTo(Refused + said));
        Assert.That(failure?.Code, Is.EqualTo(Codes.XapiRefused));
        Assert.That(failure?.Parameter, Is.EqualTo(parameter));
        Assert.That(failure?.HttpStatus, Is.EqualTo(400));
        Assert.That(failure?.CanRetry, Is.False);
    }

    [TestCase(401, "", Codes.XapiRefused, false, false, "The PBX did not accept the token")]
    [TestCase(403, "", Codes.XapiRefused, false, false, "the role of the API client is too low, or the licence")]
    [TestCase(404, "", Codes.XapiRefused, false, false, "POST https://pbx.example.com/xapi/v1/Receptionists does not exist there.")]
    [TestCase(404, "<html></html>", Codes.UnexpectedAnswer, false, false, "This does not look like the API of a 3CX system.")]
    [TestCase(409, "", Codes.XapiRefused, false, false, "Read it again and repeat the change.")]
    [TestCase(412, "", Codes.XapiRefused, false, false, "Read it again and repeat the change.")]
    [TestCase(429, "", Codes.XapiRefused, true, false, "Lower the concurrency, or let the node retry after a pause.")]
    [TestCase(400, "no JSON", Codes.HttpStatus, false, false, "POST https://pbx.example.com/xapi/v1/Receptionists answered 400 Bad Request: no JSON")]
    [TestCase(500, "", Codes.HttpStatus, true, true, "answered 500 Internal Server Error")]
    [TestCase(502, "<html><title>Proxy</title></html>", Codes.HttpStatus, true, true, "an HTML page \"Proxy\"")]
    [TestCase(503, "", Codes.HttpStatus, true, false, "answered 503 Service Unavailable")]
    [TestCase(
        501, """{"error":{"message":"Not here"}}""", Codes.XapiRefused, false, false, "with status 501: Not here. Trying again will not help: this PBX cannot do what was asked.")]
    [TestCase(
        500, """{"error":{"message":"It broke"}}""", Codes.XapiRefused, true, true,
        "with status 500: It broke. The fault lies in the PBX: try again later, and look into its event log.")]
    public void Status_says_what_to_do(int status, string body, string code, bool canRetry, bool isUncertain, string part)
    {
        using var pbx = new RecordingPbx((HttpStatusCode)status, body);

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => Create(pbx));

        Assert.That(failure?.Message, Does.Contain(part));
        Assert.That(failure?.Code, Is.EqualTo(code));
        Assert.That(failure?.HttpStatus, Is.EqualTo(status));
        Assert.That(failure?.CanRetry, Is.EqualTo(canRetry));
        Assert.That(failure?.IsUncertain, Is.EqualTo(isUncertain));
    }

    [Test]
    public void Retry_after_is_kept()
    {
        using var pbx = new RecordingPbx(HttpStatusCode.TooManyRequests, "", headers: h => h.RetryAfter = new(TimeSpan.FromSeconds(7)));

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => Create(pbx));

        Assert.That(failure?.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [Test]
    public void Missing_entity_is_named_by_its_key()
    {
        using var pbx = new RecordingPbx(HttpStatusCode.NotFound, "");

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new GetReceptionistByNumber(), new GetByNumber { Number = "800" }));

        Assert.That(failure?.Message, Is.EqualTo(
            "The PBX has no entity of \"Receptionists\" with Number 800. It may be deleted, or the value belongs to something else: list what there is."));
    }

    private static Task<IReadOnlyList<Item>> Create(RecordingPbx pbx) => pbx.Bench.RunAsync(new CreateReceptionist(), new Receptionist { Name = "Main", Number = "800" });
}
