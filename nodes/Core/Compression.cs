using System.IO.Compression;
using System.Text;
using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Packs the files of items into archives, and unpacks archives.</summary>
[Node("n8n-nodes-base.compression", "Compression", 1, 1.1, Description = "Packs and unpacks files: zip and gzip.")]
public sealed class Compression : ItemNode<CompressionParameters>
{
    private const int MostMembers = 10_000;

    public override async ValueTask<ItemResult> RunAsync(CompressionParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        string[] names = parameters.BinaryPropertyName.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        BinaryData[] files = [.. names.Select(name => context.FileNamed(name, "binaryPropertyName"))];
        if (files.Length == 0)
            throw new NodeFailedException(Codes.UnusableParameterValue, "No binary field is named. Write for example: data") { Parameter = "binaryPropertyName" };
        Dictionary<string, BinaryData> made = (parameters.Operation, parameters.Format(context.TypeVersion)) switch
        {
            (CompressionOperation.Decompress, _) => await UnpackAsync(context, files, parameters.OutputPrefix ?? "file_", cancellationToken),
            (_, ArchiveFormat.Zip) => new() { [parameters.BinaryPropertyOutput] = await ZipAsync(context, files, parameters.FileName, cancellationToken) },
            _ => await GzipAsync(context, files, parameters, cancellationToken),
        };
        return new Item { Json = context.Item.Json, Binary = made };
    }

    private static async Task<Dictionary<string, BinaryData>> UnpackAsync(ItemContext context, BinaryData[] files, string prefix, CancellationToken cancellationToken)
    {
        var made = new Dictionary<string, BinaryData>();
        foreach (BinaryData file in files)
        {
            await using Stream content = file.OpenRead();
            byte[] start = new byte[2];
            await content.ReadAtLeastAsync(start, 2, throwOnEndOfStream: false, cancellationToken);
            content.Position = 0;
            try
            {
                if (start.AsSpan().SequenceEqual("PK"u8))
                    await UnzipAsync(context, file, content, prefix, made, cancellationToken);
                else if (start.AsSpan().SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]))
                    made[prefix + JsNumber.Format(made.Count)] = await GunzipAsync(context, file, content, cancellationToken);
                else
                    throw new NodeFailedException(Codes.FileMalformed, $"The file {file.FileName ?? ""} is neither a zip nor a gzip archive.") { Parameter = "binaryPropertyName" };
            }
            catch (InvalidDataException fault)
            {
                throw new NodeFailedException(Codes.FileMalformed, $"The archive {file.FileName ?? ""} is damaged: {fault.Message}", fault);
            }
        }

        return made;
    }

    private static async Task UnzipAsync(
        ItemContext context, BinaryData file, Stream content, string prefix, Dictionary<string, BinaryData> made, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostMembers)
            throw new NodeFailedException(Codes.FileTooLargeForMemory, $"The archive has {archive.Entries.Count} files; at most {MostMembers} are unpacked.");
        var inflation = new Inflation(file.Size);
        foreach (ZipArchiveEntry member in archive.Entries)
        {
            // Folders, and what a Mac adds beside each file, are no files of the user.
            if (member.FullName.EndsWith('/') || member.FullName.StartsWith("__MACOSX", StringComparison.Ordinal))
                continue;
            await using Stream unpacked = await member.OpenAsync(cancellationToken);
            made[prefix + JsNumber.Format(made.Count)] = await inflation.TakeAsync(context, unpacked, member.Name, cancellationToken);
        }
    }

    private static async Task<BinaryData> GunzipAsync(ItemContext context, BinaryData file, Stream content, CancellationToken cancellationToken)
    {
        await using var unpacked = new GZipStream(content, CompressionMode.Decompress, leaveOpen: true);
        string? name = file.FileName is { } packed && Path.GetExtension(packed) is ".gz" or ".gzip" or ".GZ" ? Path.GetFileNameWithoutExtension(file.FileName) : file.FileName;
        return await new Inflation(file.Size).TakeAsync(context, unpacked, name, cancellationToken);
    }

    private static async Task<BinaryData> ZipAsync(ItemContext context, BinaryData[] files, string fileName, CancellationToken cancellationToken)
    {
        await using BinaryBuffer buffer = context.Files.CreateBuffer();
        await using (var archive = await ZipArchive.CreateAsync(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken))
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (BinaryData file in files)
            {
                CompressionLevel level = IsPacked(file) ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                ZipArchiveEntry member = archive.CreateEntry(Free(file.FileName ?? "file", taken), level);
                member.LastWriteTime = context.Clock.GetUtcNow();
                await using Stream target = await member.OpenAsync(cancellationToken);
                await using Stream content = file.OpenRead();
                await content.CopyToAsync(target, cancellationToken);
            }
        }

        return await buffer.CompleteAsync(fileName.Length > 0 ? fileName : "data.zip", "application/zip", cancellationToken);
    }

    private static async Task<Dictionary<string, BinaryData>> GzipAsync(
        ItemContext context, BinaryData[] files, CompressionParameters parameters, CancellationToken cancellationToken)
    {
        var made = new Dictionary<string, BinaryData>();
        foreach (BinaryData file in files)
        {
            await using BinaryBuffer buffer = context.Files.CreateBuffer();
            await using (var packed = new GZipStream(buffer, IsPacked(file) ? CompressionLevel.NoCompression : CompressionLevel.Optimal, leaveOpen: true))
            await using (Stream content = file.OpenRead())
                await content.CopyToAsync(packed, cancellationToken);
            string name = parameters.FileName.Length > 0 ? parameters.FileName : $"{file.FileName ?? "file"}.gz";
            string output = context.TypeVersion >= 1.1 && files.Length == 1
                ? parameters.BinaryPropertyOutput
                : (context.TypeVersion >= 1.1 ? parameters.BinaryPropertyOutput : parameters.OutputPrefix ?? "data") + JsNumber.Format(made.Count);
            made[output] = await buffer.CompleteAsync(name, "application/gzip", cancellationToken);
        }

        return made;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int i = 1; !taken.Add(free); i++)
            free = $"{Path.GetFileNameWithoutExtension(name)}_{i}{Path.GetExtension(name)}";
        return free;
    }

    // Packing these again takes time and saves nothing.
    private static bool IsPacked(BinaryData file) =>
        file.FileExtension?.ToLowerInvariant() is "7z" or "avi" or "bz2" or "docx" or "gz" or "jpeg" or "jpg" or "mov" or "mp3" or "mp4" or "ods" or "png" or "pptx" or "rar" or "webm" or "webp" or "xlsx" or "zip";
}

public sealed record CompressionParameters
{
    [Parameter("Operation")] public CompressionOperation Operation { get; init; } = CompressionOperation.Decompress;

    [Parameter("Input Binary Field(s)", Description = "Names of files within the item, with commas between.")] public string BinaryPropertyName { get; init; } = "data";

    [ShowWhen(nameof(Operation), CompressionOperation.Compress)]
    [Parameter("Output Format", Description = "Zip packs all files into one; gzip packs each by itself. The default is zip.")]
    public Optional<ArchiveFormat> OutputFormat { get; init; }

    [ShowWhen(nameof(Operation), CompressionOperation.Compress)]
    [Parameter("File Name", Description = "Name of the archive.", Example = "data.zip")]
    public string FileName { get; init; } = "";

    [ShowWhen(nameof(Operation), CompressionOperation.Compress)]
    [Parameter("Put Output File in Field", Description = "Name of the archive within the item.")]
    public string BinaryPropertyOutput { get; init; } = "data";

    [Parameter("Output Prefix", Description = "What the names of the files begin with; a number follows. It is file_ for unpacking, and data for gzip in version 1.")]
    public string? OutputPrefix { get; init; }

    internal ArchiveFormat Format(double version) => OutputFormat.HasValue ? OutputFormat.Value
        : version >= 1.1 || Operation == CompressionOperation.Decompress ? ArchiveFormat.Zip
        : throw new NodeFailedException(Codes.RequiredParameterEmpty, "No output format is chosen. Set \"outputFormat\" to \"zip\" or \"gzip\".") { Parameter = "outputFormat" };
}

public enum CompressionOperation
{
    [Option("Compress")] Compress,
    [Option("Decompress")] Decompress,
}

public enum ArchiveFormat
{
    [Option("Gzip")] Gzip,
    [Option("Zip")] Zip,
}
