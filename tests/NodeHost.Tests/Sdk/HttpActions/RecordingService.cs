using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NodeHost.Sdk.Testing;
using RichardSzalay.MockHttp;

namespace NodeHost.Tests.Sdk.HttpActions;

/// <summary>A service in memory that answers everything alike and keeps what it was asked.</summary>
public sealed class RecordingService : IDisposable
{
    private readonly MockHttpMessageHandler _handler = new();

    public RecordingService(HttpContent? answer = null, HttpStatusCode status = HttpStatusCode.OK, string? root = "https://api.example.com/v1/")
    {
        _handler.When("*").Respond(async request =>
        {
            Request = $"{request.Method} {request.RequestUri!.PathAndQuery}";
            Address = request.RequestUri;
            Headers = request.Headers;
            Body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync();
            ContentType = request.Content?.Headers.ContentType?.ToString();
            return new HttpResponseMessage(status) { Content = answer ?? new StringContent("{}", Encoding.UTF8, "application/json"), RequestMessage = request };
        });
        Bench = new TestBench { HttpHandler = _handler, ServiceRoot = root is null ? null : new Uri(root) };
    }

    public TestBench Bench { get; }

    public string? Request { get; private set; }

    public Uri? Address { get; private set; }

    public HttpRequestHeaders? Headers { get; private set; }

    public byte[]? Body { get; private set; }

    public string? Text => Body is null ? null : Encoding.UTF8.GetString(Body);

    public string? ContentType { get; private set; }

    public void Dispose() => _handler.Dispose();
}
