using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Native.Promise;
using Jint.Runtime;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary><c>this.helpers.httpRequest</c>, where the run allows it: requests go the way of all, without any credential.</summary>
internal sealed class ScriptRequests(Engine engine, OutsideWork work, ResultConverter converter, ScriptBytes bytes, HttpClient http, long largest)
{
    private const double LongestTimeout = int.MaxValue;

    /// <summary>The token that ends requests together with the script.</summary>
    public CancellationToken Token { get; set; }

    /// <summary>Sends a request, described by an object of options or by a URL.</summary>
    /// <returns>A promise of the answer's body, or of the whole answer.</returns>
    public JsValue Send(JsValue[] arguments)
    {
        var options = new RequestOptions(engine, converter, bytes, arguments.Length > 0 ? arguments[0] : JsValue.Undefined);
        ManualPromise promise = engine.Advanced.RegisterPromise();
        Task<Answer> answer = SendAsync(options.ToRequest(), options.Timeout is > 0 and <= LongestTimeout and var limit ? TimeSpan.FromMilliseconds(limit) : null);
        work.Add(answer, () => Settle(promise, answer, options));
        return promise.Promise;
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request, TimeSpan? timeout)
    {
        using (request)
        {
            if (timeout is { } limit)
                request.Options.Set(HttpRequestFlags.Timeout, limit);
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(largest, Token).ConfigureAwait(false);
            byte[] content = await response.Content.ReadAsByteArrayAsync(Token).ConfigureAwait(false);
            return new Answer((int)response.StatusCode, response.ReasonPhrase ?? "", [.. response.Headers, .. response.Content.Headers], response.Content.Headers.ContentType, content);
        }
    }

    private void Settle(ManualPromise promise, Task<Answer> task, RequestOptions options)
    {
        if (task.IsCanceled)
            throw new OperationCanceledException(Token);
        if (task.Exception?.InnerException is { } fault)
        {
            promise.Reject(Error(fault.Message));
            return;
        }

        Answer answer = task.Result; // It has ended well.
        JsValue body = Body(answer, options);
        JsObject whole = Whole(answer, body);
        if (answer.Status is < 200 or > 299 && !options.IgnoresStatus)
        {
            ObjectInstance error = Error(string.Create(CultureInfo.InvariantCulture, $"Request failed with status code {answer.Status}"));
            error.Set("httpCode", answer.Status.ToString(CultureInfo.InvariantCulture));
            error.Set("statusCode", answer.Status);
            error.Set("response", whole);
            promise.Reject(error);
            return;
        }

        promise.Resolve(options.WantsWholeAnswer ? whole : body);
    }

    private JsObject Whole(Answer answer, JsValue body)
    {
        var headers = new JsObject(engine);
        foreach ((string name, IEnumerable<string> values) in answer.Headers)
            headers.Set(name.ToLowerInvariant(), string.Join(", ", values));
        var whole = new JsObject(engine);
        whole.Set("body", body);
        whole.Set("headers", headers);
        whole.Set("statusCode", answer.Status);
        whole.Set("statusMessage", answer.Reason);
        return whole;
    }

    private JsValue Body(Answer answer, RequestOptions options)
    {
        if (options.WantsBytes)
            return engine.Global.Get("Buffer").Get("from").Call(engine.Global.Get("Buffer"), [bytes.Give(answer.Content).Get("buffer")]);
        string text = EncodingOf(answer.Type).GetString(answer.Content);
        bool isJson = options.WantsJson || answer.Type?.MediaType is { } type && (type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal));
        if (!isJson || options.WantsText)
            return text;
        try
        {
            return JsonValues.From(engine, NodeJson.Parse(text));
        }
        catch (JsonTextException)
        {
            // What calls itself JSON and is none is given as it came.
            return text;
        }
    }

    private static Encoding EncodingOf(MediaTypeHeaderValue? type) =>
        type?.CharSet?.Trim('"').ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" ? Encoding.Latin1 : Encoding.UTF8;

    private ObjectInstance Error(string message) => engine.Intrinsics.Error.Construct([message], engine.Intrinsics.Error);

    private sealed record Answer(
        int Status, string Reason, IReadOnlyList<KeyValuePair<string, IEnumerable<string>>> Headers, MediaTypeHeaderValue? Type, byte[] Content);
}
