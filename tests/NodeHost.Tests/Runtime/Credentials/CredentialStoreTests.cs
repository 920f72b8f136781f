using System.Runtime.Versioning;
using CsCheck;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Credentials;

public sealed class CredentialStoreTests
{
    private static readonly string Key = Convert.ToBase64String(Enumerable.Range(0, 32).Select(n => (byte)n).ToArray());
    private static readonly string OtherKey = Convert.ToBase64String(new byte[32]);

    [Test]
    public void Record_is_kept_replaced_listed_and_removed()
    {
        using var bench = new CredentialBench();
        CredentialStore store = bench.Store;

        store.Set(Record("PBX", "one"));
        store.Set(Record("PBX", "two"));
        store.Set(Record("Other", "three"));

        Assert.That((string)store.Get("PBX")!.Fields["apiToken"]!, Is.EqualTo("two"));
        Assert.That(store.List().Select(e => (e.Name, e.Kind)), Is.EqualTo(new[] { ("PBX", "phoneApi"), ("Other", "phoneApi") }));
        Assert.That(store.Remove("PBX"), Is.True);
        Assert.That(store.Remove("PBX"), Is.False);
        Assert.That(store.Get("PBX"), Is.Null);
    }

    [Test]
    public void Store_that_does_not_exist_is_empty_and_is_not_made_by_reading()
    {
        using var bench = new CredentialBench();

        Assert.That(bench.Store.List(), Is.Empty);
        Assert.That(bench.Store.Remove("PBX"), Is.False);
        Assert.That(Directory.GetFileSystemEntries(bench.At("")), Is.Empty);
    }

    [Test]
    public void Secret_is_not_in_the_file()
    {
        using var bench = new CredentialBench();

        bench.Store.Set(Record("PBX", "very-secret-token"));

        Assert.That(File.ReadAllText(bench.At("credentials.store")), Does.Not.Contain("secret").And.Not.Contain("PBX"));
    }

    [Test, UnsupportedOSPlatform("windows")]
    public void Files_are_for_their_owner_alone()
    {
        using var bench = new CredentialBench();

        bench.Store.Set(Record("PBX", "t"));

        foreach (string file in (string[])["credentials.store", "credentials.key"])
            Assert.That(File.GetUnixFileMode(bench.At(file)), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite), file);
        Assert.That(Directory.GetFiles(bench.At(""), "*.tmp"), Is.Empty);
    }

    [Test, UnsupportedOSPlatform("windows")]
    public void Key_file_that_others_may_read_is_refused()
    {
        using var bench = new CredentialBench();
        bench.Store.Set(Record("PBX", "t"));
        File.SetUnixFileMode(bench.At("credentials.key"), UnixFileMode.UserRead | UnixFileMode.GroupRead);

        string message = bench.FaultOf(() => bench.Store.List(), Codes.CredentialStoreUnreadable);

        Assert.That(message, Is.EqualTo(
            "The key file credentials.key of the credential store cannot be used: others than its owner have access to it. Run: chmod 600 credentials.key"));
    }

    [TestCase("AAAA", "it holds 3 bytes instead of 32. Restore it from a backup.")]
    [TestCase("what?", "it does not hold base64. Restore it from a backup.")]
    public void Key_file_that_is_damaged_is_told(string content, string why)
    {
        using var bench = new CredentialBench();
        bench.Store.Set(Record("PBX", "t"));
        bench.Write("credentials.key", content);

        string message = bench.FaultOf(() => bench.Store.List(), Codes.CredentialStoreUnreadable);

        Assert.That(message, Is.EqualTo($"The key file credentials.key of the credential store cannot be used: {why}"));
    }

    [Test]
    public void Key_that_is_gone_is_told()
    {
        using var bench = new CredentialBench();
        bench.Store.Set(Record("PBX", "t"));
        File.Delete(bench.At("credentials.key"));

        string message = bench.FaultOf(() => bench.Store.List(), Codes.CredentialStoreUnreadable);

        Assert.That(message, Is.EqualTo(
            "The credential store credentials.store cannot be opened: there is no key. Set NODEHOST_KEY, or restore the key file beside the store."));
        Assert.That(() => bench.Store.Set(Record("B", "t")), Throws.InstanceOf<CredentialException>());
        Assert.That(File.Exists(bench.At("credentials.key")), Is.False);
    }

    [TestCase("key", "other key", "it comes from NODEHOST_KEY, but the store was written with another one")]
    [TestCase("a long passphrase", "another passphrase", "it comes from NODEHOST_KEY, but the store was written with another one")]
    [TestCase("key", "a long passphrase", "it comes from NODEHOST_KEY, but the store was written with a key of 32 bytes")]
    [TestCase("a long passphrase", "key", "it comes from NODEHOST_KEY, but the store was written with a passphrase")]
    [TestCase("key", "", "it comes from the key file credentials.key, but the store was written with another one")]
    public void Wrong_key_says_so(string written, string opened, string why)
    {
        using var bench = new CredentialBench();
        bench.Write("credentials.key", OtherKey);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(bench.At("credentials.key"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        new CredentialStore(bench.At("credentials.store"), KeyOf(written)).Set(Record("PBX", "t"));
        var store = new CredentialStore(bench.At("credentials.store"), KeyOf(opened));

        string message = bench.FaultOf(() => store.List(), Codes.CredentialStoreUnreadable);

        Assert.That(message, Is.EqualTo($"The credential store credentials.store cannot be opened: the key is wrong: {why}. "
            + "Set NODEHOST_KEY to the key of this store, or unset it to use the key file beside the store."));
        Assert.That((string)new CredentialStore(bench.At("credentials.store"), KeyOf(written)).Get("PBX")!.Fields["apiToken"]!, Is.EqualTo("t"));
    }

    [Test]
    public void Change_of_any_byte_is_noticed()
    {
        using var bench = new CredentialBench();
        bench.Variables["NODEHOST_KEY"] = Key;
        bench.Store.Set(Record("PBX", "t"));
        byte[] good = File.ReadAllBytes(bench.At("credentials.store"));

        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Int[1, 255]).Sample(
            (at, flip) =>
            {
                byte[] bad = [.. good];
                bad[at] ^= (byte)flip;
                File.WriteAllBytes(bench.At("credentials.store"), bad);
                string message = bench.FaultOf(() => bench.Store.List(), Codes.CredentialStoreUnreadable);
                return at < 64
                    ? message.Contains("damaged", StringComparison.Ordinal)
                    : message.Contains("the key is right, but the content was damaged or tampered with", StringComparison.Ordinal);
            },
            iter: 300,
            threads: 1);
    }

    [Test]
    public void Truncated_file_is_noticed()
    {
        using var bench = new CredentialBench();
        bench.Variables["NODEHOST_KEY"] = Key;
        bench.Store.Set(Record("PBX", "t"));
        byte[] good = File.ReadAllBytes(bench.At("credentials.store"));

        Gen.Int[0, good.Length - 1].Sample(
            length =>
            {
                File.WriteAllBytes(bench.At("credentials.store"), good[..length]);
                bench.FaultOf(() => bench.Store.List(), Codes.CredentialStoreUnreadable);
            },
            iter: 100,
            threads: 1);
    }

    [Test]
    public void Writers_at_once_lose_nothing()
    {
        using var bench = new CredentialBench();
        bench.Variables["NODEHOST_KEY"] = Key;

        Parallel.For(0, 16, n => new CredentialStore(bench.At("credentials.store"), Key).Set(Record($"PBX {n}", "t")));

        Assert.That(bench.Store.List(), Has.Count.EqualTo(16));
    }

    [TestCase("NODEHOST_STORE", "/somewhere/my.store", "/somewhere/my.store")]
    [TestCase("XDG_CONFIG_HOME", "/config", "/config/nodehost/credentials.store")]
    [Platform(Exclude = "Win")]
    public void Store_lies_where_the_environment_says(string variable, string value, string path)
    {
        Assert.That(StoreLocation.Of(new Dictionary<string, string> { [variable] = value }), Is.EqualTo(path));
    }

    private static string KeyOf(string words) => words switch
    {
        "key" => Key,
        "other key" => OtherKey,
        _ => words,
    };

    private static CredentialRecord Record(string name, string token) =>
        new(name, "phoneApi", new Dictionary<string, JToken> { ["baseUrl"] = "https://pbx", ["apiToken"] = token }, "");
}
