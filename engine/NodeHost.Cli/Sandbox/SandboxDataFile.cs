using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Cli.Sandbox;

/// <summary>The file of <c>--data</c>: the entities that a sandbox starts with, by the name of their set.</summary>
internal static class SandboxDataFile
{
    /// <exception cref="CommandLineException">The file cannot be read, or is no JSON object.</exception>
    public static JObject Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, $"The sandbox's data cannot be read: {fault.Message}", default);
        }

        try
        {
            return NodeJson.ParseWithPlaces(text) as JObject
                ?? throw Refused(path, "The sandbox's data is an object with a list of entities by the name of their set: {\"Users\": [{\"Number\": \"101\"}]}.", new SourcePosition(1, 1));
        }
        catch (JsonTextException fault)
        {
            throw Refused(path, $"The sandbox's data is not JSON: {fault.DescribeWithoutPlace()}", new SourcePosition(fault.Line, fault.Column));
        }
    }

    /// <summary>Says where in the file the PBX found what it does not take.</summary>
    public static CommandLineException Refused(string? path, SandboxDataException fault) =>
        Refused(path, fault.Message, fault.Line > 0 ? new SourcePosition(fault.Line, fault.Column) : default);

    private static CommandLineException Refused(string? path, string message, SourcePosition position) =>
        new(new Problem { Code = Codes.InputUnreadable, File = path, Position = position, Message = message });
}
