using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run;

/// <summary>The file of <c>--static-data</c>: an object with <c>global</c> and <c>node:NAME</c>, as in n8n's workflow files.</summary>
internal sealed class StaticDataFile(string path)
{
    /// <summary>Reads the file; one that does not exist is written after the first run.</summary>
    /// <param name="first">What a workflow begins with that has no file yet.</param>
    /// <exception cref="CommandLineException">It cannot be read.</exception>
    public RunStore Read(JObject? first)
    {
        if (!File.Exists(path))
            return new RunStore(first);
        try
        {
            return NodeJson.Parse(File.ReadAllText(path, Encoding.UTF8)) is JObject data
                ? new RunStore(data)
                : throw Refused("expected an object such as {\"global\": {…}}.");
        }
        catch (JsonTextException fault)
        {
            throw Refused($"line {fault.Line}, column {fault.Column}: {fault.DescribeWithoutPlace()}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused($"the file cannot be read: {fault.Message}");
        }
    }

    /// <summary>Writes what a run left, wholly or not at all.</summary>
    /// <exception cref="CommandLineException">It cannot be written.</exception>
    public void Write(RunStore store)
    {
        if (!store.HasChanged)
            return;
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, NodeJson.Write(store.ToJson()) + "\n");
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw Refused($"the file cannot be written, so what this run left is lost: {fault.Message}");
        }
    }

    private CommandLineException Refused(string message) =>
        new(new Problem { Code = Codes.StaticDataUnusable, File = path, Message = $"static data: {message}" });
}
