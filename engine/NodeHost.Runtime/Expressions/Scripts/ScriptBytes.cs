using System.Security.Cryptography;
using Jint;
using Jint.Native;
using Jint.Runtime;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>Carries bytes between scripts, where they are typed arrays, and .NET; none larger than the script may hold.</summary>
internal sealed class ScriptBytes(Engine engine, long largest)
{
    /// <summary>New bytes of the script. The array belongs to the script afterwards.</summary>
    public JsValue Give(byte[] bytes)
    {
        Refuse(bytes.LongLength);
        return engine.Intrinsics.Uint8Array.Construct([engine.Intrinsics.ArrayBuffer.Construct(bytes)], engine.Intrinsics.Uint8Array);
    }

    /// <summary>The bytes of a typed array, not copied; of nothing else.</summary>
    public ReadOnlySpan<byte> Take(JsValue value)
    {
        if (value is not JsTypedArray || value.Get("buffer") is not { } buffer || !buffer.IsArrayBuffer())
            throw new JavaScriptException(engine.Intrinsics.TypeError, "A Buffer or a typed array is expected.");
        int start = (int)value.Get("byteOffset").AsNumber();
        int length = (int)value.Get("byteLength").AsNumber();
        return buffer.AsArrayBuffer().AsSpan(start, length);
    }

    public byte[] Encode(string text, string encoding)
    {
        Refuse(text.Length);
        return ByteText.ToBytes(text, Known(encoding));
    }

    public string Decode(ReadOnlySpan<byte> bytes, string encoding)
    {
        Refuse(bytes.Length * 2L);
        return ByteText.ToText(bytes, Known(encoding));
    }

    /// <summary>The digest of bytes; with a key, the keyed one.</summary>
    public byte[] Digest(string algorithm, ReadOnlySpan<byte> bytes, byte[]? key)
    {
        HashAlgorithmName name = algorithm.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal) switch
        {
            "md5" => HashAlgorithmName.MD5,
            "sha1" => HashAlgorithmName.SHA1,
            "sha256" => HashAlgorithmName.SHA256,
            "sha384" => HashAlgorithmName.SHA384,
            "sha512" => HashAlgorithmName.SHA512,
            _ => throw new JavaScriptException(engine.Intrinsics.Error, $"Invalid digest: {algorithm}. There are md5, sha1, sha256, sha384 and sha512."),
        };
        return key is null ? CryptographicOperations.HashData(name, bytes) : CryptographicOperations.HmacData(name, key, bytes);
    }

    public byte[] Random(double count)
    {
        if (count is not (>= 0 and <= int.MaxValue))
            throw new JavaScriptException(engine.Intrinsics.Error, "The value of \"size\" is out of range.");
        Refuse((long)count);
        return RandomNumberGenerator.GetBytes((int)count);
    }

    private string Known(string encoding) => ByteText.Known(encoding)
        ?? throw new JavaScriptException(engine.Intrinsics.TypeError, $"Unknown encoding: {encoding}");

    private void Refuse(long count)
    {
        engine.Constraints.Check();
        if (count > largest)
            throw new ExpressionException(Codes.ScriptMemory, $"A script may make at most {largest} bytes at once; {count} are asked for.");
    }
}
