using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace NodeHost.OpenApi.Reading;

/// <summary>Reads an OpenAPI document from a file, YAML or JSON.</summary>
internal static partial class DocumentReader
{
    private const int ShownErrors = 20;

    // What the reader says of a text that is YAML or JSON, but has not the outline of a document.
    private static readonly string[] Outlines = ["Version node not found.", "Expected scalar value.", "No documents found in the YAML stream."];

    /// <exception cref="DocumentException">There is no such file, or it is no OpenAPI 3 document.</exception>
    public static async Task<OpenApiDocument> ReadAsync(string file, CancellationToken cancellationToken)
    {
        byte[] bytes = await BytesOf(file, cancellationToken).ConfigureAwait(false);
        bool isJson = FirstCharacter(bytes) == '{';
        ReadResult read = await LoadAsync(bytes, isJson, cancellationToken).ConfigureAwait(false);
        return Checked(read);
    }

    private static async Task<byte[]> BytesOf(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DocumentException("There is no such file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException($"It cannot be read: {fault.Message}");
        }
    }

    private static async Task<ReadResult> LoadAsync(byte[] bytes, bool isJson, CancellationToken cancellationToken)
    {
        // Documents in the field break rules that do not matter here, as that a response has a description.
        var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        settings.AddYamlReader();
        using var stream = new MemoryStream(bytes);
        try
        {
            return await OpenApiDocument.LoadAsync(stream, isJson ? OpenApiConstants.Json : OpenApiConstants.Yaml, settings, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (OpenApiUnsupportedSpecVersionException fault)
        {
            // A text of one word is taken for the number of a version.
            throw fault.SpecificationVersion is [>= '0' and <= '9', ..]
                ? new DocumentException($"It is OpenAPI {fault.SpecificationVersion}, which is not known here. Convert it to OpenAPI 3 first.")
                : NotOpenApi();
        }
        catch (OpenApiException)
        {
            throw NotOpenApi();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or NullReferenceException or FormatException)
        {
            // The reader expects a document with a certain outline, and stumbles over anything else.
            throw NotOpenApi();
        }
    }

    private static OpenApiDocument Checked(ReadResult read)
    {
        if (read.Diagnostic?.SpecificationVersion == OpenApiSpecVersion.OpenApi2_0 && read.Document is not null)
            throw new DocumentException("It is OpenAPI 2.0 (Swagger). Convert it to OpenAPI 3 first, for example with swagger2openapi.");
        IList<OpenApiError> errors = read.Diagnostic?.Errors ?? [];
        OpenApiError[] serious = [.. errors.Where(IsSerious)];
        if (serious.Any(error => Outlines.Contains(error.Message)))
            throw NotOpenApi();
        if (serious.Length > 0)
            throw new DocumentException([.. serious.Take(ShownErrors).Select(FaultOf)]);
        return read.Document is { Paths: not null } document ? document : throw NotOpenApi();
    }

    // A member that OpenAPI does not know is its author's own, or of a newer version.
    private static bool IsSerious(OpenApiError error) => !error.Message.Contains("is not a valid property", StringComparison.Ordinal);

    // The reader words where a text stops being YAML or JSON in its own way.
    private static DocumentFault FaultOf(OpenApiError error)
    {
        if (YamlPlace().Match(error.Message) is { Success: true } yaml)
            return new DocumentFault($"It is not YAML: {Ended(yaml.Groups["what"].Value)}", Number(yaml.Groups["line"]), Number(yaml.Groups["column"]));
        if (JsonPlace().Match(error.Message) is { Success: true } json)
            return new DocumentFault($"It is not JSON: {Ended(json.Groups["what"].Value)}", Number(json.Groups["line"]) + 1, Number(json.Groups["column"]) + 1);
        string text = Ended(error.Message);
        return new DocumentFault(string.IsNullOrEmpty(error.Pointer) || error.Pointer == "#/" ? text : $"{error.Pointer}: {text}");
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static string Ended(string text) => text.Trim().TrimEnd('.') + ".";

    private static DocumentException NotOpenApi() =>
        new("It is no OpenAPI document. One begins with, for example, \"openapi: 3.0.3\" and has \"info\" and \"paths\".");

    private static char FirstCharacter(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 256)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is [char first, ..] ? first : '\0';

    [GeneratedRegex(@"YAML document at line (?<line>\d+), column (?<column>\d+): (?:\(Lin.*?\): )?(?<what>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex YamlPlace();

    [GeneratedRegex(@"^.*?Please provide the correct format, (?<what>.*?)\s*(?:Path: \S+ \| )?LineNumber: (?<line>\d+) \| BytePositionInLine: (?<column>\d+)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex JsonPlace();
}
