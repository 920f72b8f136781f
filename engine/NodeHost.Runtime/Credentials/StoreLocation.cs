namespace NodeHost.Runtime.Credentials;

/// <summary>Where the store of this user lies.</summary>
public static class StoreLocation
{
    /// <summary>
    /// <c>NODEHOST_STORE</c>, or <c>nodehost/credentials.store</c> in the user's configuration folder, which
    /// <c>XDG_CONFIG_HOME</c> names on any platform.
    /// </summary>
    public static string Of(IReadOnlyDictionary<string, string> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        if (variables.TryGetValue("NODEHOST_STORE", out string? path) && path.Length > 0)
            return Path.GetFullPath(path);
        // By the specification of XDG a relative path is to be ignored.
        string folder = variables.TryGetValue("XDG_CONFIG_HOME", out string? xdg) && Path.IsPathRooted(xdg)
            ? xdg
            : Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(folder, "nodehost", "credentials.store");
    }
}
