using System.Reflection;
using System.Runtime.Loader;
using NodeHost.Cli.Rendering;

namespace NodeHost.Cli.Packs;

/// <summary>Finds the assemblies whose nodes and credential kinds a run may use: the standard pack, and those of the user.</summary>
public static class PackLoader
{
    /// <summary>Environment variable with further pack files, separated as in PATH.</summary>
    public const string Variable = "NODEHOST_PACKS";

    private static readonly string[] Bundled = ["NodeHost.Nodes", "NodeHost.Credentials"];

    /// <summary>Loads the bundled packs, those of the environment, and the given files.</summary>
    /// <exception cref="CommandLineException">A file is missing or is no .NET assembly.</exception>
    public static IReadOnlyList<Assembly> Load(IReadOnlyList<string> files, string? fromEnvironment = null)
    {
        string[] named = fromEnvironment?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return [.. Bundled.Select(Assembly.Load), .. named.Concat(files).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Select(LoadFile)];
    }

    private static Assembly LoadFile(string path)
    {
        if (!File.Exists(path))
            throw new CommandLineException($"The pack '{path}' does not exist. Give the path of a pack's DLL, as 'dotnet build' leaves it.");
        try
        {
            return new PackContext(path).LoadFromAssemblyPath(path);
        }
        catch (Exception fault) when (fault is BadImageFormatException or FileLoadException or UnauthorizedAccessException)
        {
            throw new CommandLineException($"The pack '{path}' cannot be loaded: {fault.Message}");
        }
    }

    /// <summary>
    /// One room a pack, so that two packs may bring different versions of a library. What the host has is shared, the bundled
    /// packs too: an action belongs to a node class, and a second copy of that class would be another node.
    /// </summary>
    private sealed class PackContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
    {
        private static readonly HashSet<string> Shared = ["NodeHost.Sdk", .. Bundled, "Newtonsoft.Json"];

        private readonly AssemblyDependencyResolver _resolver = new(path);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name is null || Shared.Contains(assemblyName.Name))
                return null;
            return _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
        }

        protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
            _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : nint.Zero;
    }
}
