using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run;

/// <summary>The file of <c>--recorded</c>: the report of an earlier run, as <c>--output json</c> prints it.</summary>
internal sealed class RecordedFile(string path)
{
    /// <summary>Reads the report and makes sure that a plan can go on from it.</summary>
    /// <exception cref="CommandLineException">It cannot be read or not be used.</exception>
    public RecordedReport ReadFor(ExecutionPlan plan)
    {
        RecordedReport report = Read();
        return WorkflowHost.CheckRecorded(plan, report) is { } fault ? throw Refused(fault) : report;
    }

    private RecordedReport Read()
    {
        try
        {
            return NodeJson.Parse(File.ReadAllText(path, Encoding.UTF8)) is JObject document
                ? new RecordedReport(document)
                : throw Refused("it is no report of a run: expected the document that 'nodehost run --output json' prints.");
        }
        catch (JsonTextException fault)
        {
            throw Refused($"it is no JSON, or was cut off. {fault.DescribeWithoutPlace()}", new SourcePosition(fault.Line, fault.Column));
        }
        catch (FormatException fault)
        {
            throw Refused($"{fault.Message}.");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refused("there is no such file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused($"the file cannot be read: {fault.Message}");
        }
    }

    private CommandLineException Refused(string message, SourcePosition position = default) =>
        new(new Problem { Code = Codes.RecordedRunUnusable, File = path, Position = position, Message = $"recorded run: {message}" });
}
