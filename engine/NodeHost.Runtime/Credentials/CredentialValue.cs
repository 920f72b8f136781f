using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>
/// A value of a credentials file: a literal, text with <c>${NAME}</c> for environment variables (<c>$${</c> for a plain <c>${</c>),
/// <c>file:path</c> or <c>{"file": "path"}</c> for the content of a file, <c>{"command": ["program", "argument"]}</c> for the first line
/// that a program prints. Paths are relative to the credentials file. No shell is involved.
/// </summary>
/// <param name="folder">The folder of the credentials file.</param>
/// <param name="variables">The environment.</param>
internal sealed class CredentialValue(string folder, IReadOnlyDictionary<string, string> variables)
{
    private const string FilePrefix = "file:";
    private const int LongestFile = 64 * 1024;
    private static readonly TimeSpan CommandLimit = TimeSpan.FromMinutes(1);

    /// <exception cref="FormatException">The value cannot be had; the message says why and holds no secret.</exception>
    public JToken Resolve(JToken written) => written switch
    {
        JObject { Count: 1 } single when single["file"] is JValue { Type: JTokenType.String } path => ReadFile((string)path!),
        JObject { Count: 1 } single when single["command"] is JArray { Count: > 0 } parts => RunCommand(parts),
        JObject or JArray => throw new FormatException(
            "an object here is {\"file\": \"path\"} or {\"command\": [\"program\", \"argument\"]}, and nothing else."),
        JValue { Type: JTokenType.String } text when ((string)text!).StartsWith(FilePrefix, StringComparison.Ordinal) =>
            ReadFile(((string)text!)[FilePrefix.Length..]),
        JValue { Type: JTokenType.String } text => Expand((string)text!),
        _ => written,
    };

    /// <summary>The JSON with each text in it resolved.</summary>
    /// <exception cref="FormatException">A text cannot be had; the message says why and holds no secret.</exception>
    public JToken ResolveWithin(JToken written) => written switch
    {
        JObject json => new JObject(json.Properties().Select(member => new JProperty(member.Name, ResolveWithin(member.Value)))),
        JArray list => new JArray(list.Select(ResolveWithin)),
        _ => Resolve(written),
    };

    private string Expand(string text)
    {
        int open = text.IndexOf("${", StringComparison.Ordinal);
        if (open < 0)
            return text;
        var expanded = new StringBuilder();
        int done = 0;
        for (; open >= 0; open = text.IndexOf("${", done, StringComparison.Ordinal))
        {
            bool escaped = open > done && text[open - 1] == '$';
            expanded.Append(text, done, open - done - (escaped ? 1 : 0));
            if (escaped)
            {
                expanded.Append("${");
                done = open + 2;
                continue;
            }

            int close = text.IndexOf('}', open);
            if (close < 0)
                throw new FormatException("${ has no closing }. Write ${NAME} for a variable, or $${ for the two characters themselves.");
            expanded.Append(Variable(text[(open + 2)..close]));
            done = close + 1;
        }

        return expanded.Append(text, done, text.Length - done).ToString();
    }

    private string Variable(string name)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            throw new FormatException("what stands between ${ and } is not the name of an environment variable. Write $${ for a plain ${.");
        if (!variables.TryGetValue(name, out string? value))
            throw new FormatException($"the environment variable {name} is not set.");
        return value.Length > 0 ? value : throw new FormatException($"the environment variable {name} is empty.");
    }

    private string ReadFile(string path)
    {
        string full = Path.GetFullPath(path, folder);
        try
        {
            if (new FileInfo(full) is { Exists: true, Length: > LongestFile })
                throw new FormatException($"the file {full} is longer than {LongestFile / 1024} KiB and hardly holds a single value.");
            return File.ReadAllText(full).TrimEnd('\r', '\n');
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"the file {full} cannot be read: {fault.Message}", fault);
        }
    }

    private static string RunCommand(JArray parts)
    {
        if (parts.Any(part => part.Type != JTokenType.String) || (string)parts[0]! is "")
            throw new FormatException("a command is a list of texts: the program, then its arguments.");
        string program = (string)parts[0]!;
        // The run's own input may come from stdin, which a command must not eat. Its stderr is for the user's eyes: why it failed.
        var start = new ProcessStartInfo(program, parts.Skip(1).Select(part => (string)part!))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            return FirstLine(process, program);
        }
        catch (Win32Exception fault)
        {
            throw new FormatException($"the command {program} cannot be started: {fault.Message}", fault);
        }
    }

    private static string FirstLine(Process process, string program)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!output.Wait(CommandLimit) || !process.WaitForExit(CommandLimit))
        {
            process.Kill(entireProcessTree: true);
            throw new FormatException($"the command {program} did not end within {CommandLimit.TotalSeconds:0} seconds.");
        }

        if (process.ExitCode != 0)
            throw new FormatException($"the command {program} failed with exit code {process.ExitCode}.");
        string line = output.Result.Split('\n', 2)[0].TrimEnd('\r');
        return line.Length > 0 ? line : throw new FormatException($"the command {program} printed nothing in its first line.");
    }
}
