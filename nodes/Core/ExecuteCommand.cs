using System.Diagnostics;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Runs a command of the system, where the run allows it.</summary>
[Node("n8n-nodes-base.executeCommand", "Execute Command", Description = "Runs a command of this computer. Only with --allow-command.", Effect = NodeEffect.Create)]
public sealed class ExecuteCommand : BatchNode<ExecuteCommandParameters>
{
    private const int MostOutput = 16 << 20;

    // One after another, as commands are written with that in mind.
    public override async ValueTask<BatchResult> RunAsync(BatchContext<ExecuteCommandParameters> context, CancellationToken cancellationToken)
    {
        var items = new List<Item>();
        int count = context.Items.Count > 0 && context.ParametersFor(0).ExecuteOnce ? 1 : context.Items.Count;
        for (int i = 0; i < count; i++)
        {
            try
            {
                items.Add(new Item { Json = await ExecuteAsync(context, context.ParametersFor(i).Command, i, cancellationToken), PairedItem = [new ItemSource(i)] });
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return BatchResult.Of(items);
    }

    private static async Task<JObject> ExecuteAsync(NodeContext context, string command, int itemIndex, CancellationToken cancellationToken)
    {
        if (!context.AllowsCommands)
        {
            throw new NodeFailedException(Codes.CommandNotAllowed, "This run may not start commands of the system.")
            {
                Hint = "A command has all of your rights. Read the workflow, and then allow it by --allow-command.",
                Parameter = "command",
                ItemIndex = itemIndex,
            };
        }

        using Process process = Start(command);
        process.StandardInput.Close();
        try
        {
            Task<string> output = ReadAsync(process.StandardOutput, cancellationToken);
            Task<string> errors = ReadAsync(process.StandardError, cancellationToken);
            // A reader that gives up must not wait for the other, which may wait for the command.
            await await Task.WhenAny(output, errors);
            await Task.WhenAll(output, errors);
            await process.WaitForExitAsync(cancellationToken);
            return Result(command, process.ExitCode, await output, await errors, itemIndex);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static JObject Result(string command, int exitCode, string output, string errors, int itemIndex)
    {
        if (exitCode == 0)
            return new JObject { ["exitCode"] = 0, ["stderr"] = errors.Trim(), ["stdout"] = output.Trim() };
        throw new NodeFailedException(Codes.CommandFailed, $"Command failed: {command}\n{errors}".TrimEnd())
        {
            Hint = $"It ended with the exit code {JsNumber.Format(exitCode)}.",
            ItemIndex = itemIndex,
        };
    }

    private static Process Start(string command)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            FileName = OperatingSystem.IsWindows() ? "cmd.exe" : "/bin/sh",
        };
        if (OperatingSystem.IsWindows())
            start.Arguments = $"/d /s /c \"{command}\"";
        else
            start.ArgumentList.Add("-c");
        if (!OperatingSystem.IsWindows())
            start.ArgumentList.Add(command);
        // The key of the credential store is none of a command's business.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("NODEHOST_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        return Process.Start(start) ?? throw new NodeFailedException(Codes.CommandFailed, "The shell of the system could not be started.");
    }

    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        char[] buffer = new char[4096];
        while (await reader.ReadAsync(buffer, cancellationToken) is var length and > 0)
        {
            if (text.Length + length > MostOutput)
                throw new NodeFailedException(Codes.FileTooLargeForMemory, "The command printed more than 16 MB. Let it write to a file instead.");
            text.Append(buffer, 0, length);
        }

        return text.ToString();
    }
}

public sealed record ExecuteCommandParameters
{
    [Parameter("Execute Once", Description = "Runs the command for the first item only.")] public bool ExecuteOnce { get; init; } = true;

    [Parameter("Command", Description = "The command, as typed into a shell.", Example = "date +%F")] public required string Command { get; init; }
}
