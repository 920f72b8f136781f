using System.CommandLine;

namespace NodeHost.Cli.Hosting;

/// <summary><c>--pack FILE.dll</c>, which every command that knows nodes takes.</summary>
public static class PackOption
{
    public static Option<string[]> Instance { get; } = new("--pack")
    {
        Description = "The DLL of a further node pack; may be repeated. NODEHOST_PACKS names more.",
        HelpName = "FILE.dll",
        Recursive = true,
    };
}
