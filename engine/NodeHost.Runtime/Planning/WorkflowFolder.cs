using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>The workflow files of a folder, which call each other by file name or id.</summary>
/// <param name="folder">The folder; empty for the current one.</param>
public sealed class WorkflowFolder(string folder)
{
    private Dictionary<string, string>? _byId;

    /// <summary>The file of a workflow.</summary>
    /// <param name="wanted">The workflow, by file or id.</param>
    /// <exception cref="NodeFailedException">There is none.</exception>
    public string FileOf(SubWorkflow wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return wanted.File is { } name ? FileNamed(name) : FileOfId(wanted.Id ?? "");
    }

    private string FileNamed(string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? path : throw new NodeFailedException(Codes.SubWorkflowMissing, $"There is no workflow file '{path}'.");
    }

    // A file is named by its id more often than not, so that the others need not be read.
    private string FileOfId(string id)
    {
        string likely = Path.Combine(folder, id + ".json");
        if (id.Length > 0 && id.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && File.Exists(likely))
            return likely;
        _byId ??= ReadIds();
        string place = folder.Length == 0 ? "the current folder" : $"'{folder}'";
        return _byId.TryGetValue(id, out string? path) ? path : throw new NodeFailedException(Codes.SubWorkflowMissing, $"Workflow does not exist: no file in {place} has the id '{id}'.")
        {
            Hint = $"Export the workflow to that folder, with its \"id\", or as '{id}.json'.{NearestName.Hint(id, _byId.Keys)}",
        };
    }

    private Dictionary<string, string> ReadIds()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, "*.json").Order(StringComparer.Ordinal))
        {
            // Not every JSON file beside a workflow is one; those that are none are left out.
            if (WorkflowReader.Read(path).File is { Id: { Length: > 0 } id })
                ids.TryAdd(id, Path.Combine(folder, Path.GetFileName(path)));
        }

        return ids;
    }
}
