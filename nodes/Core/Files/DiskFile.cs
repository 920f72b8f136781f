using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>Files of the disk within the folders that the run allows, with faults worded for users.</summary>
internal static class DiskFile
{
    /// <summary>Takes a file of the disk into the run: what happens to it later no longer matters.</summary>
    /// <param name="context">What the node may use.</param>
    /// <param name="path">The path, checked by <see cref="FolderAccess.Resolve"/>.</param>
    /// <param name="parameter">Wire name of the parameter that the path comes from.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<BinaryData> ReadAsync(NodeContext context, string path, string parameter, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
            BinaryData file = await context.Files.CreateAsync(content, Path.GetFileName(path), null, cancellationToken);
            return file.As(file.MimeType, file.FileName, Path.GetDirectoryName(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Failure(fault, path, "read", parameter);
        }
    }

    /// <summary>Writes a file of the run to the disk.</summary>
    public static async Task WriteAsync(BinaryData file, string path, bool appends, string parameter, CancellationToken cancellationToken)
    {
        try
        {
            await using Stream content = file.OpenRead();
            await using var target = new FileStream(path, appends ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
            await content.CopyToAsync(target, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Failure(fault, path, "written", parameter);
        }
    }

    private static NodeFailedException Failure(Exception fault, string path, string done, string parameter)
    {
        string reason = fault switch
        {
            FileNotFoundException => "it does not exist",
            DirectoryNotFoundException => $"the folder {Path.GetDirectoryName(path)} does not exist",
            _ when Directory.Exists(path) => "it is a folder",
            UnauthorizedAccessException => "the permission is missing",
            _ => fault.Message,
        };
        return new NodeFailedException(Codes.FileUnusable, $"The file \"{path}\" could not be {done}: {reason}.", fault) { Parameter = parameter };
    }
}
