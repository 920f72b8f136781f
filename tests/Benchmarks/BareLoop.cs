using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace NodeHost.Benchmarks;

/// <summary>Creates receptionists with nothing but an HttpClient: what a run is measured against.</summary>
internal static class BareLoop
{
    private const string Body = """
        {"Name":"Bare NUMBER","IVRType":"Default","Timeout":10,"BreakRoute":{"Route":{"To":"VoiceMail"},"IsPromptEnabled":false},
        "Forwards":[{"Input":"1","ForwardType":"Extension","ForwardDN":"100"},{"Input":"2","ForwardType":"RepeatPrompt"}]}
        """;

    public static async Task<TimeSpan> RunAsync(Uri address, string token, int count, int tasks)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var target = new Uri(address, "xapi/v1/Receptionists");
        int next = 0;
        long began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, tasks).Select(async _ =>
        {
            for (int n = Interlocked.Increment(ref next); n <= count; n = Interlocked.Increment(ref next))
                await CreateAsync(client, target, n);
        }));
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task CreateAsync(HttpClient client, Uri target, int n)
    {
        using var content = new StringContent(Body.Replace("NUMBER", n.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(target, content);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsStringAsync();
    }
}
