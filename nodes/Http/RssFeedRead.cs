using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Http.Feeds;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Reads a feed, RSS or Atom, and makes an item of each entry. Version 1 reads that of the first item alone.</summary>
[Node("n8n-nodes-base.rssFeedRead", "RSS Read", 1, 1.1, 1.2, Description = "Reads data from an RSS feed.", Effect = NodeEffect.Read)]
public sealed class RssFeedRead : ItemNode<RssFeedReadParameters>
{
    public override async ValueTask<ItemResult> RunAsync(RssFeedReadParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(context);
        if (context.TypeVersion < 1.1 && context.ItemIndex > 0)
            return ItemResult.None;
        using HttpRequestMessage request = Build(parameters);
        using HttpResponseMessage response = await SendAsync(request, context, cancellationToken);
        string[] custom = parameters.Options.CustomFields.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        IReadOnlyList<JObject> entries = await FeedReader.ReadAsync(response.Content, custom, cancellationToken);
        return ItemResult.Many([.. entries.Select(Item.Of)]);
    }

    // The failures in n8n's words, with ours as the hint.
    private static async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, ItemContext context, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await context.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (NodeFailedException fault) when (fault.Code == Codes.ConnectionFailed)
        {
            throw RequestSender.Worded(fault, $"It was not possible to connect to the URL. Please make sure the URL \"{HttpFailures.Describe(request)["GET ".Length..]}\" it is valid!");
        }

        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw RequestSender.Worded(await HttpFailures.FromStatusAsync(response, context.Clock, cancellationToken), $"Status code {(int)response.StatusCode}");
    }

    private static HttpRequestMessage Build(RssFeedReadParameters parameters)
    {
        if (!Uri.TryCreate(parameters.Url.Trim(), UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
            throw new NodeFailedException(Codes.InvalidUrl, "The provided 'URL' is not valid.") { Parameter = "url", Hint = "A URL starts with http:// or https://." };
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", "application/rss+xml, application/rdf+xml;q=0.8, application/atom+xml;q=0.6, application/xml;q=0.4, text/xml;q=0.4");
        if (parameters.Options.IgnoreSSL)
            request.Options.Set(HttpRequestFlags.AcceptAnyCertificate, true);
        return request;
    }
}

/// <summary>The parameters of <see cref="RssFeedRead"/>.</summary>
public sealed record RssFeedReadParameters
{
    [Parameter("URL", Example = "https://example.com/feed.xml")] public required string Url { get; init; }

    [Parameter("Options")] public RssFeedReadOptions Options { get; init; } = new();
}

/// <summary>The options of <see cref="RssFeedRead"/>.</summary>
public sealed record RssFeedReadOptions
{
    [Parameter("Custom Fields", Example = "media:thumbnail, price", Description = "More elements of an entry that are taken over, separated by commas.")]
    public string CustomFields { get; init; } = "";

    [Parameter("Ignore SSL Issues", Name = "ignoreSSL", Description = "Accepts certificates that nobody vouches for. For tests only.")]
    public bool IgnoreSSL { get; init; }
}
