using System.Text;
using System.Text.Json;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using SharpYaml;

namespace NodeHost.OpenApi.Reading;

/// <summary>Reads an OpenAPI document from a file, YAML or JSON.</summary>
internal static class DocumentReader
{
    private const int ShownErrors = 20;

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
        var settings = new OpenApiReaderSettings { LoadExternalRefs = false };
        settings.AddYamlReader();
        using var stream = new MemoryStream(bytes);
        try
        {
            return await OpenApiDocument.LoadAsync(stream, isJson ? OpenApiConstants.Json : OpenApiConstants.Yaml, settings, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (YamlException fault)
        {
            throw new DocumentException($"It is not YAML: {Bare(fault.Message)}", fault.Start.Line + 1, fault.Start.Column + 1);
        }
        catch (JsonException fault)
        {
            throw new DocumentException(
                $"It is not JSON: {fault.Message.Split(" LineNumber:")[0].Split(" Path:")[0]}", (int)(fault.LineNumber ?? -1) + 1, (int)(fault.BytePositionInLine ?? -1) + 1);
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
        // What a document leaves out of its prose, as the description of a response, is no obstacle.
        OpenApiError[] serious = [.. errors.Where(IsSerious)];
        if (serious.Length > 0)
            throw new DocumentException([.. serious.Take(ShownErrors).Select(error => new DocumentFault(Sentence(error)))]);
        return read.Document is { Paths: not null } document ? document : throw NotOpenApi();
    }

    private static bool IsSerious(OpenApiError error) =>
        !error.Message.Contains("is required", StringComparison.Ordinal)
        && !error.Message.Contains("is not a valid property", StringComparison.Ordinal)
        && !error.Message.Contains("The key '", StringComparison.Ordinal)
        && !error.Message.Contains("must be a unique key", StringComparison.Ordinal);

    private static string Sentence(OpenApiError error)
    {
        string text = error.Message.TrimEnd('.') + ".";
        return string.IsNullOrEmpty(error.Pointer) || error.Pointer == "#/" ? text : $"{error.Pointer}: {text}";
    }

    private static string Bare(string message)
    {
        int at = message.IndexOf("): ", StringComparison.Ordinal);
        return (at < 0 ? message : message[(at + 3)..]).TrimEnd('.') + ".";
    }

    private static DocumentException NotOpenApi() =>
        new("It is no OpenAPI document. One begins with, for example, \"openapi: 3.0.3\" and has \"info\" and \"paths\".");

    private static char FirstCharacter(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 256)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is [char first, ..] ? first : '\0';
}
