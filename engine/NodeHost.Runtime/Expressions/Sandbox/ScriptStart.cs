using System.Runtime.CompilerServices;
using Jint.Native.Temporal;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Makes the first use of Jint cheap. Jint 4.18 lists the system's time zones when it is first touched, and .NET on Unix sorts them by
/// their display names, which costs more than half a second of processor time for names that nobody reads. While Jint is touched
/// here, the list is empty; zones are found by name afterwards as ever.
/// </summary>
internal static class ScriptStart
{
    private const string ZoneFolder = "TZDIR";

    private static readonly bool Done = Touch();

    /// <summary>Called before anything of Jint is.</summary>
    public static void Ensure() => _ = Done;

    private static bool Touch()
    {
        if (OperatingSystem.IsWindows())
            return true;
        string? folder = Environment.GetEnvironmentVariable(ZoneFolder);
        try
        {
            Environment.SetEnvironmentVariable(ZoneFolder, Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")));
            RuntimeHelpers.RunClassConstructor(typeof(DefaultTimeZoneProvider).TypeHandle);
        }
        finally
        {
            Environment.SetEnvironmentVariable(ZoneFolder, folder);
            TimeZoneInfo.ClearCachedData();
        }

        return true;
    }
}
