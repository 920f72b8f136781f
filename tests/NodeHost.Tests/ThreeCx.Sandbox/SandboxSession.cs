using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.ThreeCxSandbox;

/// <summary>A running sandbox and a client that has its token.</summary>
internal sealed class SandboxSession : IAsyncDisposable
{
    private SandboxSession(Sandbox sandbox)
    {
        Sandbox = sandbox;
        Client = new HttpClient { BaseAddress = new Uri(sandbox.BaseAddress, "xapi/v1/"), Timeout = TimeSpan.FromSeconds(20) };
        UseToken(sandbox.ApiToken);
    }

    public Sandbox Sandbox { get; }

    public HttpClient Client { get; }

    public static async Task<SandboxSession> StartAsync(SandboxOptions? options = null) =>
        new(await Sandbox.StartAsync(options ?? new SandboxOptions(), TestContext.CurrentContext.CancellationToken));

    public static Task<SandboxSession> StartAsync(params string[] receptionists) =>
        StartAsync(new SandboxOptions { Data = new JObject { ["Receptionists"] = new JArray(receptionists.Select(Json)) } });

    public static JObject Json(string text) => (JObject)NodeJson.Parse(text);

    public void UseToken(string token) => Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public async Task<(HttpStatusCode Status, JObject Body)> SendAsync(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await Client.SendAsync(request, TestContext.CurrentContext.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.CurrentContext.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? [] : Json(text));
    }

    public Task<(HttpStatusCode Status, JObject Body)> GetAsync(string path) => SendAsync("GET", path);

    public Task<(HttpStatusCode Status, JObject Body)> CreateAsync(string json) => SendAsync("POST", "Receptionists", json);

    public async Task<(HttpStatusCode Status, JObject Body)> TokenAsync(HttpContent form)
    {
        using HttpResponseMessage response =
            await Client.PostAsync(new Uri(Sandbox.BaseAddress, "connect/token"), form, TestContext.CurrentContext.CancellationToken);
        return (response.StatusCode, Json(await response.Content.ReadAsStringAsync(TestContext.CurrentContext.CancellationToken)));
    }

    public static FormUrlEncodedContent Credentials(string id = "sandbox", string secret = "sandbox-secret", string grant = "client_credentials") =>
        new(new Dictionary<string, string> { ["client_id"] = id, ["client_secret"] = secret, ["grant_type"] = grant });

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Sandbox.DisposeAsync();
    }
}
