using System.CommandLine;
using Newtonsoft.Json.Linq;

namespace NodeHost.Cli.Run;

/// <summary>The options that decide what expressions see beside their data; every command that evaluates expressions takes them.</summary>
internal static class ScopeOptions
{
    /// <summary><c>--var name=value</c></summary>
    public static Option<IReadOnlyDictionary<string, JToken>> Variables() => new("--var")
    {
        Description = "A value for $vars; may be repeated. JSON where it parses as JSON, or else text.",
        HelpName = "name=value",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = OptionValues.Variables,
    };

    /// <summary><c>--allow-env NAME</c></summary>
    public static Option<string[]> AllowedEnvironment() => new("--allow-env")
    {
        Description = "An environment variable that expressions may see as $env.NAME; may be repeated. All others stay hidden.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The values of the environment variables that are allowed by name; those that are not set are left out.</summary>
    public static Dictionary<string, string> EnvironmentOf(IEnumerable<string> allowed) => allowed
        .Distinct(StringComparer.Ordinal)
        .Select(name => (name, value: Environment.GetEnvironmentVariable(name)))
        .Where(pair => pair.value is not null)
        .ToDictionary(pair => pair.name, pair => pair.value!, StringComparer.Ordinal);
}
