using System.Collections.Concurrent;
using System.Security.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>The content of the files of a run's items, each once, under its hash.</summary>
internal sealed class FileShelf(string folder)
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly string _folder = Path.Combine(folder, "files");

    public void Write(IReadOnlyDictionary<string, BinaryData> files, BinaryWriter head)
    {
        head.Write7BitEncodedInt(files.Count);
        foreach ((string name, BinaryData file) in files)
        {
            head.Write(name);
            head.Write(file.MimeType);
            Write(head, file.FileName);
            Write(head, file.Folder);
            head.Write(HashOf(file));
        }
    }

    public IReadOnlyDictionary<string, BinaryData> Read(BinaryReader head)
    {
        int count = head.Read7BitEncodedInt();
        var files = new Dictionary<string, BinaryData>(count);
        for (int i = 0; i < count; i++)
        {
            (string name, string type) = (head.ReadString(), head.ReadString());
            (string? fileName, string? origin) = (ReadText(head), ReadText(head));
            files.Add(name, BinaryData.FromFile(Path.Combine(_folder, head.ReadString()), type).As(type, fileName, origin));
        }

        return files;
    }

    private string HashOf(BinaryData file) => _known.GetOrAdd(file.Id, _ => Store(file));

    private string Store(BinaryData file)
    {
        Directory.CreateDirectory(_folder);
        string temporary = Path.Combine(_folder, $"{file.Id}.tmp");
        byte[] hash;
        using (Stream content = file.OpenRead())
        using (FileStream target = File.Create(temporary))
        {
            using var hashing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            byte[] buffer = new byte[1 << 16];
            for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                hashing.AppendData(buffer, 0, read);
                target.Write(buffer, 0, read);
            }

            hash = hashing.GetHashAndReset();
        }

        string name = Convert.ToHexStringLower(hash);
        File.Move(temporary, Path.Combine(_folder, name), overwrite: true);
        return name;
    }

    private static void Write(BinaryWriter head, string? text)
    {
        head.Write(text is not null);
        head.Write(text ?? "");
    }

    private static string? ReadText(BinaryReader head)
    {
        bool isSet = head.ReadBoolean();
        string text = head.ReadString();
        return isSet ? text : null;
    }
}
