namespace NodeHost.Runtime.Credentials;

/// <summary>Writes files that only their owner may read, wholly or not at all.</summary>
internal static class OwnerFile
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Puts the content in place of the file by a rename, so that a crash leaves the old file or the new one.</summary>
    public static void Write(string path, byte[] content)
    {
        CreateFolder(path);
        string temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream file = Open(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Keeps other writers of the file away until disposed.</summary>
    /// <exception cref="IOException">Another process holds the lock for too long.</exception>
    public static IDisposable Lock(string path)
    {
        CreateFolder(path);
        for (TimeSpan waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return Open($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite);
            }
            catch (IOException) when (waited < LongestWait)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static void CreateFolder(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder))
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static FileStream Open(string path, FileMode mode, FileAccess access)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
