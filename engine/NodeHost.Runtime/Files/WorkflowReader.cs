using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Files;

/// <summary>Reads workflow files of n8n's format and reports everything that is wrong with their form at once.</summary>
public static class WorkflowReader
{
    /// <summary>Largest file that is read, in bytes. A workflow with its pinned data is far below it.</summary>
    public const long MaxBytes = 32L << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; it stands in messages as given.</param>
    public static WorkflowReadResult Read(string path)
    {
        var problems = new ProblemList(path);
        string? text = ReadText(path, problems);
        return text is null ? new WorkflowReadResult(null, problems.Sorted()) : Parse(text, path);
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file it came from, for messages and for the name of a workflow that has none.</param>
    public static WorkflowReadResult Parse(string text, string path)
    {
        var problems = new ProblemList(path);
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(Codes.FileNotJson, new SourcePosition(1, 1), "the file is empty: expected a workflow, {\"nodes\": […], \"connections\": {…}}.");
            return new WorkflowReadResult(null, problems.Sorted());
        }

        JToken document;
        try
        {
            document = NodeJson.ParseWithPlaces(text);
        }
        catch (JsonTextException fault)
        {
            problems.Add(Codes.FileNotJson, new SourcePosition(fault.Line, fault.Column), fault.DescribeWithoutPlace());
            return new WorkflowReadResult(null, problems.Sorted());
        }

        if (document is not JObject root)
        {
            problems.Add(Codes.NotAWorkflow, document.Position(), $"expected a workflow, an object with 'nodes' and 'connections', found {document.Describe()}.");
            return new WorkflowReadResult(null, problems.Sorted());
        }

        return Read(root, path);
    }

    /// <summary>Reads a workflow that is JSON already.</summary>
    /// <param name="root">The workflow.</param>
    /// <param name="path">What messages call it.</param>
    public static WorkflowReadResult Read(JObject root, string path)
    {
        var problems = new ProblemList(path);
        WorkflowFile file = ReadWorkflow(root, path, problems);
        return new WorkflowReadResult(file, problems.Sorted());
    }

    private static WorkflowFile ReadWorkflow(JObject root, string path, ProblemList problems)
    {
        var members = new MemberReader(root, problems, node: null);
        IReadOnlyList<WorkflowNode> nodes = NodeReader.ReadAll(root, problems);
        return new WorkflowFile
        {
            Path = path,
            Id = members.Text("id"),
            Name = members.Text("name") is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(path),
            Nodes = nodes,
            Connections = ConnectionReader.ReadAll(root, nodes.Select(node => node.Name).ToHashSet(StringComparer.Ordinal), problems),
            Settings = SettingsReader.Read(members.Object("settings"), problems),
            PinData = PinDataReader.Read(members.Object("pinData"), problems),
            Document = root,
        };
    }

    private static string? ReadText(string path, ProblemList problems)
    {
        try
        {
            if (Directory.Exists(path))
            {
                problems.Add(Codes.FileUnreadable, default, "this is a folder: name a workflow file in it.");
                return null;
            }

            long length = new FileInfo(path).Length;
            if (length > MaxBytes)
            {
                problems.Add(Codes.FileTooLarge, default, $"the file has {length >> 20} MB; a workflow file may have {MaxBytes >> 20} MB. Large data belongs into --input, not into pinned items.");
                return null;
            }

            using var reader = new StreamReader(path, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(Codes.FileUnreadable, default, $"there is no such file{NearbyFiles(path)}");
        }
        catch (DecoderFallbackException)
        {
            problems.Add(Codes.FileUnreadable, default, "the file is not UTF-8 text: save it as UTF-8.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(Codes.FileUnreadable, default, $"the file cannot be read: {fault.Message}");
        }

        return null;
    }

    private static string NearbyFiles(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        if (!Directory.Exists(folder))
            return ": the folder does not exist either.";
        IReadOnlyList<string> near = NearestName.Find(Path.GetFileName(path), Directory.EnumerateFiles(folder, "*.json").Select(Path.GetFileName)!);
        return near.Count == 0 ? "." : $". Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?";
    }
}

/// <summary>What was read of a file.</summary>
/// <param name="File">Null where nothing could be made of it; otherwise all that is usable, also beside problems.</param>
/// <param name="Problems">In the order of their places.</param>
public sealed record WorkflowReadResult(WorkflowFile? File, IReadOnlyList<Problem> Problems);
