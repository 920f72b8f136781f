namespace NodeHost.Runtime.Journal;

/// <summary>Where the journal of this user lies.</summary>
public static class JournalLocation
{
    /// <summary>Name of the variable that names another folder.</summary>
    public const string Variable = "NODEHOST_JOURNAL";

    /// <summary>
    /// <c>NODEHOST_JOURNAL</c>, or <c>nodehost/runs</c> in the user's data folder, which <c>XDG_DATA_HOME</c> names on any platform.
    /// </summary>
    public static string Of(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable(Variable) is { Length: > 0 } path)
            return Path.GetFullPath(path);
        // By the specification of XDG a relative path is to be ignored.
        string folder = variable("XDG_DATA_HOME") is { } xdg && Path.IsPathRooted(xdg)
            ? xdg
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(folder, "nodehost", "runs");
    }
}
