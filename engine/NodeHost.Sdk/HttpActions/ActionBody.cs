using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>Writes the body of an action's request in the format that the action declares.</summary>
/// <typeparam name="TParameters">The record of parameters.</typeparam>
internal sealed class ActionBody<TParameters>
    where TParameters : class
{
    private readonly BodyFormat _format;
    private readonly bool _isAlwaysSent;
    private readonly ActionField<TParameters>? _whole;
    private readonly ActionField<TParameters>[] _fields;

    private ActionBody(BodyFormat format, bool isAlwaysSent, ActionField<TParameters>? whole, ActionField<TParameters>[] fields) =>
        (_format, _isAlwaysSent, _whole, _fields) = (format, isAlwaysSent, whole, fields);

    /// <summary>The body of an action; null where the method has none.</summary>
    /// <param name="action">The action.</param>
    /// <param name="fields">The parameters that are sent nowhere else.</param>
    public static ActionBody<TParameters>? For(ActionAttribute action, ActionField<TParameters>[] fields)
    {
        if (action.Method is "GET" or "HEAD" || (action.Method == "DELETE" && fields.Length == 0))
            return null;
        return new(action.Body, action.Method != "DELETE", Array.Find(fields, field => field.IsWholeBody), fields);
    }

    /// <exception cref="NodeFailedException">The item has not the file that a parameter names.</exception>
    public HttpContent? Create(TParameters parameters, ItemContext context)
    {
        switch (_format)
        {
            case BodyFormat.Form:
                return new FormUrlEncodedContent(Members(parameters).SelectMany(member => Texts(member.Value).Select(text => KeyValuePair.Create(member.Name, text))));
            case BodyFormat.Multipart:
                return Multipart(parameters, context);
            case BodyFormat.Binary:
                return _whole is not null && _whole.TryRead(parameters, out object? name) && name is string { Length: > 0 } file
                    ? FileContent(context.FileNamed(file, _whole.Name))
                    : null;
            default:
                return JsonOf(parameters) is { } json ? new StringContent(json, Encoding.UTF8, "application/json") : null;
        }
    }

    private string? JsonOf(TParameters parameters)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using JsonTextWriter writer = NodeJson.CreateWriter(text);
        if (_whole is not null)
        {
            if (!_whole.TryRead(parameters, out object? whole))
                return null;
            Write(writer, whole);
        }
        else if (!WriteMembers(writer, parameters) && !_isAlwaysSent)
        {
            return null;
        }

        writer.Flush();
        return text.ToString();
    }

    private bool WriteMembers(JsonTextWriter writer, TParameters parameters)
    {
        bool any = false;
        writer.WriteStartObject();
        foreach (ActionField<TParameters> field in _fields)
        {
            if (!field.TryRead(parameters, out object? value))
                continue;
            any = true;
            writer.WritePropertyName(field.Name);
            Write(writer, value);
        }

        writer.WriteEndObject();
        return any;
    }

    private static void Write(JsonTextWriter writer, object? value)
    {
        // The usual types without the detour through the serializer's contracts.
        switch (value)
        {
            case null or string or bool or int or long or double:
                writer.WriteValue(value);
                break;
            case Enum or Guid or DateTimeOffset or DateOnly or TimeOnly:
                writer.WriteValue(RequestText.Of(value));
                break;
            case IJsonText json:
                json.Json.WriteTo(writer);
                break;
            case JToken json:
                json.WriteTo(writer);
                break;
            default:
                NodeJson.Serializer.Serialize(writer, value);
                break;
        }
    }

    // The members of the whole body where one parameter is it, and the parameters themselves otherwise.
    private IEnumerable<(string Name, object? Value, bool IsFile)> Members(TParameters parameters)
    {
        if (_whole is not null)
        {
            object? json = _whole.TryRead(parameters, out object? whole) ? (whole as IJsonText)?.Json ?? whole : null;
            foreach (JProperty member in (json as JObject)?.Properties() ?? [])
                yield return (member.Name, member.Value, false);
            yield break;
        }

        foreach (ActionField<TParameters> field in _fields)
        {
            if (field.TryRead(parameters, out object? value))
                yield return (field.Name, value, field.IsFile);
        }
    }

    // A list of single values is a field sent several times; everything else with parts is JSON.
    private static IEnumerable<string> Texts(object? value) => ((value as IJsonText)?.Json ?? value) switch
    {
        JArray array when array.All(static element => element is JValue) => array.Select(RequestText.Of),
        JToken json => [RequestText.Of(json)],
        System.Collections.IEnumerable list and not string => list.Cast<object?>().Select(RequestText.Of),
        var other => [RequestText.Of(other)],
    };

    private MultipartContent Multipart(TParameters parameters, ItemContext context)
    {
        string boundary = $"----NodeHost{Guid.NewGuid():N}";
        var form = new MultipartContent("form-data", boundary) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };

        // Servers in the field stumble over the quotes that .NET puts around the boundary.
        form.Headers.ContentType!.Parameters.Clear();
        form.Headers.ContentType.Parameters.Add(new NameValueHeaderValue("boundary", boundary));
        foreach ((string name, object? value, bool isFile) in Members(parameters))
        {
            if (isFile && RequestText.Of(value) is { Length: > 0 } file)
                AddFile(form, name, context.FileNamed(file, name), file);
            else if (!isFile)
                AddTexts(form, name, value);
        }

        return form;
    }

    private static void AddFile(MultipartContent form, string field, BinaryData file, string otherName) =>
        Add(form, FileContent(file), $"form-data; name={Quote(field)}; filename={Quote(file.FileName ?? otherName)}");

    private static void AddTexts(MultipartContent form, string field, object? value)
    {
        foreach (string text in Texts(value))
            Add(form, new ByteArrayContent(Encoding.UTF8.GetBytes(text)), $"form-data; name={Quote(field)}");
    }

    // Written as browsers write it; the typed header would encode letters beyond ASCII in a way that few servers read.
    private static void Add(MultipartContent form, HttpContent part, string disposition)
    {
        part.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        form.Add(part);
    }

    private static StreamContent FileContent(BinaryData file)
    {
        var content = new StreamContent(file.OpenRead());
        content.Headers.ContentLength = file.Size;
        content.Headers.ContentType = MediaTypeHeaderValue.TryParse(file.MimeType, out MediaTypeHeaderValue? type)
            ? type
            : new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }

    private static string Quote(string name) =>
        $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
