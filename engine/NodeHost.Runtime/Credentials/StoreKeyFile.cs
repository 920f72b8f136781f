using System.Security.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>The key file beside a store: 32 random bytes in base64, readable by its owner alone.</summary>
internal sealed class StoreKeyFile(string path)
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The key; null if there is no such file.</summary>
    /// <exception cref="CredentialException">The file is damaged, cannot be read, or others could read it.</exception>
    public StoreKey? Read()
    {
        if (!File.Exists(path))
            return null;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            throw Unreadable($"others than its owner have access to it. Run: chmod 600 {path}");
        try
        {
            byte[] bytes = Convert.FromBase64String(File.ReadAllText(path));
            return bytes.Length == StoreKey.Length
                ? StoreKey.OfBytes(bytes, $"the key file {path}")
                : throw Unreadable($"it holds {bytes.Length} bytes instead of {StoreKey.Length}. Restore it from a backup.");
        }
        catch (FormatException)
        {
            throw Unreadable("it does not hold base64. Restore it from a backup.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(fault.Message);
        }
    }

    /// <summary>The key, made and written where there is no such file yet.</summary>
    public StoreKey ReadOrCreate()
    {
        if (Read() is { } key)
            return key;
        byte[] bytes = RandomNumberGenerator.GetBytes(StoreKey.Length);
        OwnerFile.Write(path, System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes) + "\n"));
        return StoreKey.OfBytes(bytes, $"the key file {path}");
    }

    private CredentialException Unreadable(string why) =>
        new(Codes.CredentialStoreUnreadable, $"The key file {path} of the credential store cannot be used: {why}");
}
