using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Nodes.Http.Paging;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Makes the body of a request from the parameters of the node.</summary>
internal static class RequestBody
{
    private const string JsonType = "application/json";
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>The body; null where none is sent.</summary>
    /// <exception cref="NodeFailedException">The parameters give none.</exception>
    public static HttpContent? Create(HttpRequestParameters parameters, ItemContext context, PageChange page)
    {
        BodyField[] ofPage = [.. page.At(PagePlace.Body).Select(static field => new BodyField { Name = field.Key, Value = field.Value })];
        if (!parameters.SendBody)
            return ofPage.Length == 0 ? null : Text(NodeJson.Write(JsonOf(ofPage, context.TypeVersion)), JsonType);
        BodyField[] fields = [.. FieldsOf(parameters).Concat(ofPage)];
        return parameters.ContentType switch
        {
            BodyType.Json => Text(NodeJson.Write(JsonOf(parameters, fields, ofPage, context.TypeVersion)), JsonType),
            BodyType.FormUrlencoded when parameters.SpecifyBody == BodySource.String => Text(TextOf(parameters.Body), FormType),
            BodyType.FormUrlencoded => new FormUrlEncodedContent(fields.Select(static field => KeyValuePair.Create(field.Name, TextOf(field.Value)))),
            BodyType.MultipartFormData => Multipart(fields, context),
            BodyType.BinaryData => FileContent(context, parameters.InputDataFieldName, "inputDataFieldName"),
            _ => Text(TextOf(parameters.Body), parameters.RawContentType),
        };
    }

    private static JToken JsonOf(HttpRequestParameters parameters, BodyField[] fields, BodyField[] ofPage, double version)
    {
        if (parameters.SpecifyBody != BodySource.Json)
            return JsonOf(fields, version);
        JToken json = parameters.JsonBody?.Json ?? throw new NodeFailedException(
            Codes.RequiredParameterEmpty, "The JSON body is empty. Write JSON, or switch \"Send Body\" off.")
        {
            Parameter = "jsonBody",
        };
        if (json is not JObject || ofPage.Length == 0)
            return json;
        var whole = (JObject)json.DeepClone();
        whole.Merge(JsonOf(ofPage, version));
        return whole;
    }

    // From version 4 on, a dot in a name leads into an object.
    private static JObject JsonOf(IEnumerable<BodyField> fields, double version)
    {
        var json = new JObject();
        foreach (BodyField field in fields)
        {
            JToken value = field.Value?.DeepClone() ?? JValue.CreateNull();
            if (version >= 4)
                PropertyPath.Set(json, field.Name, value);
            else
                json[field.Name] = value;
        }

        return json;
    }

    private static IEnumerable<BodyField> FieldsOf(HttpRequestParameters parameters) =>
        parameters.BodyParameters.Parameters.Where(static field => field.Name.Length > 0);

    private static MultipartFormDataContent Multipart(BodyField[] fields, ItemContext context)
    {
        string boundary = $"----NodeHost{Guid.NewGuid():N}";
        var form = new MultipartFormDataContent(boundary);

        // Servers in the field stumble over the quotes that .NET puts around the boundary.
        form.Headers.ContentType!.Parameters.Clear();
        form.Headers.ContentType.Parameters.Add(new NameValueHeaderValue("boundary", boundary));
        foreach (BodyField field in fields)
        {
            if (field.ParameterType == BodyFieldType.FormBinaryData)
                AddFile(form, field, context);
            else
                form.Add(Text(TextOf(field.Value), ""), Quote(field.Name));
        }

        return form;
    }

    private static void AddFile(MultipartFormDataContent form, BodyField field, ItemContext context)
    {
        StreamContent content = FileContent(context, field.InputDataFieldName, "inputDataFieldName");
        string fileName = context.Item.Binary[field.InputDataFieldName].FileName ?? field.InputDataFieldName;
        form.Add(content, Quote(field.Name), Quote(fileName));
    }

    private static StreamContent FileContent(ItemContext context, string name, string parameter)
    {
        BinaryData file = context.FileNamed(name, parameter);
        var content = new StreamContent(file.OpenRead());
        content.Headers.ContentLength = file.Size;
        content.Headers.ContentType = TypeOf(file.MimeType, parameter);
        return content;
    }

    private static ByteArrayContent Text(string text, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = type.Length == 0 ? null : TypeOf(type, "rawContentType");
        return content;
    }

    private static MediaTypeHeaderValue TypeOf(string type, string parameter) => MediaTypeHeaderValue.TryParse(type, out MediaTypeHeaderValue? value)
        ? value
        : throw new NodeFailedException(
            Codes.UnusableParameterValue, $"'{type}' is no media type. Write one such as \"text/html\" or \"text/plain; charset=utf-8\".")
        {
            Parameter = parameter,
        };

    private static string TextOf(JToken? value) => JsValue.IsNullish(value) ? "" : JsValue.ToText(value);

    private static string Quote(string name) =>
        $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
