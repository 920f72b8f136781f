using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NodeHost.Sdk.Testing;
using RichardSzalay.MockHttp;

namespace NodeHost.Tests.Nodes.ThreeCx;

/// <summary>A PBX in memory that gives one answer to everything and keeps what it was asked.</summary>
public sealed class RecordingPbx : IDisposable
{
    private readonly MockHttpMessageHandler _handler = new();

    public RecordingPbx(HttpStatusCode status = HttpStatusCode.OK, string body = "{}", string type = "application/json", Action<HttpResponseHeaders>? headers = null)
    {
        _handler.When("*").Respond(async request =>
        {
            Request = $"{request.Method} {request.RequestUri!.PathAndQuery}";
            Body = request.Content is null ? null : await request.Content.ReadAsStringAsync();
            ContentType = request.Content?.Headers.ContentType?.MediaType;
            IfMatch = request.Headers.TryGetValues("If-Match", out IEnumerable<string>? values) ? string.Join(',', values) : null;
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type), RequestMessage = request };
            headers?.Invoke(response.Headers);
            return response;
        });
        Bench = new TestBench { HttpHandler = _handler, ServiceRoot = new Uri("https://pbx.example.com/xapi/v1/") };
    }

    public TestBench Bench { get; }

    public string? Request { get; private set; }

    public string? Body { get; private set; }

    public string? ContentType { get; private set; }

    public string? IfMatch { get; private set; }

    public void Dispose() => _handler.Dispose();
}
