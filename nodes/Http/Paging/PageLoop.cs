using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Paging;

/// <summary>Reads page after page for one item until the last one.</summary>
internal sealed class PageLoop(HttpRequestParameters parameters, PaginationSettings settings, ItemContext context)
{
    // A next page that is always the same is a workflow that never ends.
    private const int MostIdentical = 5;

    private readonly HashSet<int> _endCodes = settings.PaginationCompleteWhen == PaginationEnd.ReceiveSpecificStatusCodes
        ? CodesOf(settings.StatusCodesWhenComplete)
        : [];

    private string _lastPrint = "";
    private int _identical;

    /// <summary>The items of all pages.</summary>
    /// <exception cref="NodeFailedException">A page cannot be had, or an expression fails.</exception>
    public async Task<ItemResult> RunAsync(CancellationToken cancellationToken)
    {
        if (settings.PaginationCompleteWhen == PaginationEnd.ReceiveSpecificStatusCodes && _endCodes.Count == 0)
            throw Refuse("statusCodesWhenComplete", "No status code is given that ends the reading. Write one, for example 404.");
        var items = new List<Item>();
        var names = new PageNames();
        for (int page = 0; ; page++)
        {
            if (page > 0)
                await PauseAsync(cancellationToken);
            if (ChangeFor(page, names) is not { } change)
                break;
            using HttpRequestMessage request = RequestBuilder.Build(parameters, context, change);
            using HttpResponseMessage response = await RequestSender.SendAsync(request, parameters, context, _endCodes, cancellationToken);
            if (_endCodes.Contains((int)response.StatusCode))
                break;
            Answer answer = await Answer.ReadAsync(response, parameters.Options.Response.Response, context.Files, cancellationToken);
            items.AddRange(answer.ToItems(context.Item).Items);
            names.Turn(request, change, answer);
            StopIdentical(answer);
            if (IsLast(page, names, answer))
                break;
        }

        return ItemResult.Many(items);
    }

    // Null where no page follows.
    private PageChange? ChangeFor(int page, PageNames names)
    {
        if (settings.PaginationMode == PaginationMode.UpdateAParameterInEachRequest)
        {
            PageParameters? computed = settings.Parameters.Resolve(names.Values);
            return new PageChange(null, computed?.Parameters ?? []);
        }

        if (page == 0)
            return new PageChange(null, []);
        string? next = settings.NextURL.Resolve(names.Values);
        return string.IsNullOrWhiteSpace(next) || next is "undefined" or "null" ? null : new PageChange(Absolute(next, names.LastUrl!), []);
    }

    private static string Absolute(string next, Uri from) => Uri.TryCreate(from, next.Trim(), out Uri? url) ? url.AbsoluteUri : next;

    private bool IsLast(int page, PageNames names, Answer answer)
    {
        if (settings.LimitPagesFetched && page + 1 >= settings.MaxRequests)
            return true;
        return settings.PaginationCompleteWhen switch
        {
            PaginationEnd.ResponseIsEmpty => answer.IsEmpty,
            PaginationEnd.Other => settings.CompleteExpression.Resolve(names.Values) is { } complete
                && JsValue.IsTruthy(complete) && complete is not JValue { Value: "false" },
            _ => false,
        };
    }

    private void StopIdentical(Answer answer)
    {
        string print = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(answer.Fingerprint)));
        _identical = print == _lastPrint ? _identical + 1 : 1;
        _lastPrint = print;
        if (_identical >= MostIdentical && !settings.LimitPagesFetched)
        {
            throw new NodeFailedException(Codes.UnexpectedAnswer, string.Create(CultureInfo.InvariantCulture, $"The returned response was identical {MostIdentical}x, so requests got stopped"))
            {
                Hint = "Check if \"Pagination Complete When\" has been configured correctly.",
                Parameter = "pagination",
            };
        }
    }

    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        if (settings.RequestInterval is > 0 and <= int.MaxValue)
            await Task.Delay(TimeSpan.FromMilliseconds(settings.RequestInterval), context.Clock, cancellationToken);
    }

    private static HashSet<int> CodesOf(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(code => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number
                : throw Refuse("statusCodesWhenComplete", $"'{code}' is no status code. Write numbers separated by commas, for example 404,204."))];

    private static NodeFailedException Refuse(string parameter, string message) => new(Codes.UnusableParameterValue, message) { Parameter = parameter };
}

/// <summary>In what the request for a page differs from the node's own parameters.</summary>
/// <param name="Url">The whole URL; null for that of the node.</param>
/// <param name="Parameters">Parameters that are added, or take the place of one of their name.</param>
internal sealed record PageChange(string? Url, IReadOnlyList<PageParameter> Parameters)
{
    /// <summary>The parameters of one place, by name.</summary>
    public IEnumerable<KeyValuePair<string, JToken?>> At(PagePlace place) => Parameters
        .Where(parameter => parameter.Type == place && parameter.Name.Length > 0)
        .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value));
}
