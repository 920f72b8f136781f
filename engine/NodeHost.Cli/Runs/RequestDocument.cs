using Newtonsoft.Json.Linq;
using NodeHost.Cli.Run;

namespace NodeHost.Cli.Runs;

/// <summary>
/// What the command line of a run asked for, as the journal keeps it, so that a resumed run gets the same. Paths are made
/// absolute; of environment variables only the names are kept.
/// </summary>
internal static class RequestDocument
{
    public static JObject Of(RunRequest request) => new()
    {
        ["directory"] = Environment.CurrentDirectory,
        ["credentials"] = Full(request.CredentialsFile),
        ["packs"] = new JArray(request.PackFiles.Select(Full)),
        ["variables"] = new JObject(request.Variables.Select(pair => new JProperty(pair.Key, pair.Value))),
        ["allowEnv"] = new JArray(request.AllowedEnvironment),
        ["pin"] = request.UsePinnedData,
        ["timeout"] = request.Timeout?.TotalSeconds,
        ["concurrency"] = request.Concurrency,
        ["scriptTimeout"] = request.ScriptTimeout?.TotalSeconds,
        ["scriptMemory"] = request.ScriptMemory,
        ["allowHttpInCode"] = request.AllowHttpInCode,
        ["allowFiles"] = new JArray(request.AllowedFolders.Select(Full)),
        ["allowCommand"] = request.AllowCommands,
        ["timezone"] = request.TimeZone?.Id,
        ["trigger"] = request.Trigger,
        ["from"] = request.From,
        ["recorded"] = Full(request.RecordedFile),
        ["to"] = request.To,
        ["mode"] = request.Mode,
        ["staticData"] = Full(request.StaticDataFile),
        ["strict"] = request.Strict,
        ["sandbox"] = request.Sandbox,
        ["sandboxData"] = Full(request.SandboxData),
        ["sync"] = request.JournalSurvivesPowerLoss,
    };

    /// <summary>The request that a run was begun with; what is printed of it is not part of it.</summary>
    public static RunRequest Read(JObject options, string file) => new()
    {
        File = file,
        CredentialsFile = (string?)options["credentials"],
        PackFiles = Texts(options, "packs"),
        Variables = ((JObject?)options["variables"] ?? []).Properties().ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal),
        AllowedEnvironment = Texts(options, "allowEnv"),
        UsePinnedData = (bool?)options["pin"] ?? true,
        Timeout = Seconds(options, "timeout"),
        Concurrency = (int?)options["concurrency"] ?? 4,
        ScriptTimeout = Seconds(options, "scriptTimeout"),
        ScriptMemory = (int?)options["scriptMemory"],
        AllowHttpInCode = (bool?)options["allowHttpInCode"] ?? false,
        AllowedFolders = Texts(options, "allowFiles"),
        AllowCommands = (bool?)options["allowCommand"] ?? false,
        TimeZone = (string?)options["timezone"] is { } zone ? TimeZoneInfo.FindSystemTimeZoneById(zone) : null,
        Trigger = (string?)options["trigger"],
        From = (string?)options["from"],
        RecordedFile = (string?)options["recorded"],
        To = (string?)options["to"],
        Mode = (string?)options["mode"] ?? "cli",
        StaticDataFile = (string?)options["staticData"],
        Strict = (bool?)options["strict"] ?? false,
        Sandbox = (bool?)options["sandbox"] ?? false,
        SandboxData = (string?)options["sandboxData"],
        JournalSurvivesPowerLoss = (bool?)options["sync"] ?? false,
    };

    /// <summary>The folder that the run was begun in.</summary>
    public static string? DirectoryOf(JObject options) => (string?)options["directory"];

    private static string? Full(string? path) => path is null ? null : Path.GetFullPath(path);

    private static string[] Texts(JObject options, string name) => [.. (options[name] as JArray ?? []).Select(text => (string)text!)];

    private static TimeSpan? Seconds(JObject options, string name) => (double?)options[name] is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
}
