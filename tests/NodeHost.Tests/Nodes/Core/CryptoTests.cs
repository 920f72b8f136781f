using System.Security.Cryptography;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class CryptoTests
{
    [TestCase("""{"value":"abc"}""", """{"id":1,"data":"900150983cd24fb0d6963f7d28e17f72"}""")]
    [TestCase("""{"value":"abc","type":"SHA256"}""", """{"id":1,"data":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}""")]
    [TestCase("""{"value":"abc","type":"SHA256","encoding":"base64","dataPropertyName":"a.b"}""", """{"id":1,"a":{"b":"ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="}}""")]
    [TestCase("""{"value":"","type":"SHA512","dataPropertyName":"id"}""", """{"id":"cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"}""")]
    [TestCase("""{"action":"hmac","value":"what do ya want for nothing?","secret":"Jefe","type":"SHA256"}""", """{"id":1,"data":"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"}""")]
    [TestCase("""{"action":"hmac","value":"={{ $json.id }}","secret":"={{ 'k' + $json.id }}"}""", """{"id":1,"data":"eedb185d6334512e8ff9f5daaa54c2ca"}""")]
    public async Task Crypto_hashes(string parameters, string expected)
    {
        string json = await new FlowBench().JsonAsync("crypto", 1, parameters, """{"id":1}""");

        Assert.That(json, Is.EqualTo(expected));
    }

    [TestCase("SHA3-256")]
    [TestCase("SHA3-384")]
    [TestCase("SHA3-512")]
    public async Task Crypto_hashes_with_sha3(string type)
    {
        if (!SHA3_256.IsSupported)
            Assert.Ignore("The system's library has no SHA-3.");

        string json = await new FlowBench().JsonAsync("crypto", 1, $$"""{"value":"abc","type":"{{type}}"}""", "{}");

        Assert.That(NodeJson.Parse(json)["data"]!.ToString(), Has.Length.EqualTo(int.Parse(type[5..], System.Globalization.CultureInfo.InvariantCulture) / 4));
    }

    [Test]
    public async Task Crypto_hashes_a_file_and_keeps_it()
    {
        var item = new Item { Json = [], Binary = new Dictionary<string, BinaryData> { ["f"] = BinaryData.FromBytes("abc"u8.ToArray(), "text/plain") } };

        IReadOnlyList<Item> items = await new FlowBench().RunAsync("crypto", 1, """{"binaryData":true,"binaryPropertyName":"f"}""", [item]);

        Assert.That(items[0].Json["data"]!.ToString(), Is.EqualTo("900150983cd24fb0d6963f7d28e17f72"));
        Assert.That(items[0].Binary.Keys, Is.EqualTo(["f"]));
        Assert.That(items[0].PairedItem, Is.EqualTo([new ItemSource(0)]));
    }

    [TestCase("RSA-SHA256")]
    [TestCase("sha512")]
    [TestCase("RSA-MD5")]
    public async Task Crypto_signs_with_an_RSA_key(string algorithm)
    {
        using var key = RSA.Create(2048);
        string parameters = Parameters("sign", algorithm, key.ExportRSAPrivateKeyPem());

        string json = await new FlowBench().JsonAsync("crypto", 1, parameters, "{}");

        byte[] signature = Convert.FromBase64String(NodeJson.Parse(json)["data"]!.ToString());
        var hash = new HashAlgorithmName(algorithm.Replace("RSA-", "", StringComparison.Ordinal).ToUpperInvariant());
        Assert.That(key.VerifyData("text"u8, signature, hash, RSASignaturePadding.Pkcs1), Is.True);
    }

    // The padded hash is read from the signature with the public key: .NET itself cannot check such a signature.
    [TestCase("ripemd160", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc")]
    [TestCase("RSA-RIPEMD", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc")]
    [TestCase("RSA-SHA224", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7")]
    [TestCase("sha512-256", "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23")]
    public async Task Crypto_signs_with_hashes_that_net_lacks(string algorithm, string hash)
    {
        using var key = RSA.Create(2048);
        string parameters = Parameters("sign", algorithm, key.ExportRSAPrivateKeyPem()).Replace("\"text\"", "\"abc\"", StringComparison.Ordinal);

        string json = await new FlowBench().JsonAsync("crypto", 1, parameters, "{}");

        RSAParameters numbers = key.ExportParameters(includePrivateParameters: false);
        var signature = new System.Numerics.BigInteger(Convert.FromBase64String(NodeJson.Parse(json)["data"]!.ToString()), isUnsigned: true, isBigEndian: true);
        var padded = System.Numerics.BigInteger.ModPow(
            signature, new System.Numerics.BigInteger(numbers.Exponent, true, true), new System.Numerics.BigInteger(numbers.Modulus, true, true));
        Assert.That(Convert.ToHexStringLower(padded.ToByteArray(true, true)), Does.StartWith("01ffff").And.EndsWith(hash));
    }

    [Test]
    public async Task Crypto_signs_with_a_curve_key_and_a_hash_that_net_lacks()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        string json = await new FlowBench().JsonAsync("crypto", 1, Parameters("sign", "SHA224", key.ExportECPrivateKeyPem()), "{}");

        byte[] hash = Convert.FromHexString("165543bb2301d8334d4a1a3a24508ecdb815a4d2f69ab8c6cdb19ae5");
        byte[] signature = Convert.FromBase64String(NodeJson.Parse(json)["data"]!.ToString());
        Assert.That(key.VerifyHash(hash, signature, DSASignatureFormat.Rfc3279DerSequence), Is.True);
    }

    [Test]
    public async Task Crypto_signs_with_a_curve_key_of_a_credential_in_version_2()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var bench = new FlowBench { Record = Keys("signPrivateKey", key.ExportPkcs8PrivateKeyPem().Replace("\n", " ", StringComparison.Ordinal)) };

        string json = await bench.JsonAsync("crypto", 2, """{"action":"sign","value":"text","algorithm":"SHA256","encoding":"hex"}""", "{}");

        byte[] signature = Convert.FromHexString(NodeJson.Parse(json)["data"]!.ToString());
        Assert.That(key.VerifyData("text"u8, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence), Is.True);
    }

    [Test]
    public async Task Crypto_takes_the_secret_of_an_hmac_from_a_credential_in_version_2()
    {
        var bench = new FlowBench { Record = Keys("hmacSecret", "Jefe") };

        string json = await bench.JsonAsync("crypto", 2, """{"action":"hmac","type":"SHA256","value":"what do ya want for nothing?"}""", "{}");

        Assert.That(json, Is.EqualTo("""{"data":"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"}"""));
    }

    [TestCase("""{"action":"generate"}""", "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    [TestCase("""{"action":"generate","encodingType":"hex","stringLength":9}""", "^[0-9a-f]{9}$")]
    [TestCase("""{"action":"generate","encodingType":"base64"}""", "^[0-9A-Za-z]{32}$")]
    [TestCase("""{"action":"generate","encodingType":"ascii","stringLength":64}""", @"^[\x00-\x7f]{64}$")]
    public async Task Crypto_generates_text_that_differs_each_time(string parameters, string pattern)
    {
        IReadOnlyList<Item> items = await new FlowBench().RunAsync("crypto", 1, parameters, "{}", "{}");

        string[] texts = [.. items.Select(static item => item.Json["data"]!.ToString())];
        Assert.That(texts, Is.Unique);
        Assert.That(texts, Has.All.Matches<string>(text => System.Text.RegularExpressions.Regex.IsMatch(text, pattern)));
    }

    [TestCase("""{"binaryData":true}""", Codes.BinaryMissing, "This operation expects the node's input data to contain a binary file 'data', but none was found [item 0]")]
    [TestCase("""{"action":"sign","algorithm":"RSA-SM3","privateKey":"x"}""", Codes.UnusableParameterValue, "The signature algorithm 'RSA-SM3' is not offered here.")]
    [TestCase("""{"action":"sign","algorithm":"RSA-SHA256"}""", Codes.KeyUnusable, "No private key set. Fill in the field \"privateKey\".")]
    [TestCase("""{"action":"sign","algorithm":"RSA-SHA256","privateKey":"my key"}""", Codes.KeyUnusable, "The key cannot be read.")]
    [TestCase("""{"action":"generate","encodingType":"hex","stringLength":-1}""", Codes.UnusableParameterValue, "the length must be between 0 and 10000000, and is -1.")]
    public void Crypto_says_what_it_cannot_do(string parameters, string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench().RunAsync("crypto", 1, parameters, "{}"));

        Assert.That(fault.Code, Is.EqualTo(code));
        Assert.That(fault.Message, Does.StartWith(message));
        Assert.That(fault.Message, Does.Not.Contain("my key"));
    }

    [TestCase(2, "hmac", Codes.CredentialNotDeclared)]
    [TestCase(2, "sign", Codes.CredentialNotDeclared)]
    [TestCase(2, "hash", "")]
    [TestCase(2, "generate", "")]
    [TestCase(1, "hmac", "")]
    public void Crypto_without_a_credential_is_refused_before_the_run_where_it_needs_one(double version, string action, string code)
    {
        PlanningResult planned = new FlowBench().Plan("crypto", version, $$"""{"action":"{{action}}"}""");

        Assert.That(string.Join(' ', planned.Problems.Select(static problem => problem.Code)), Is.EqualTo(code));
    }

    [Test]
    public void Crypto_whose_action_is_computed_misses_its_credential_while_it_runs()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench().RunAsync("crypto", 2, """{"action":"={{ 'hmac' }}"}""", "{}"));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.CredentialNotDeclared, "Node does not have any credentials set for 'crypto'")));
    }

    [TestCase("""{"type":"WHIRLPOOL"}""", "WHIRLPOOL")]
    [TestCase("""{"action":"encrypt"}""", "encrypt")]
    public void Crypto_refuses_unknown_options_before_the_run(string parameters, string named)
    {
        PlanningResult planned = new FlowBench().Plan("crypto", 1, parameters);

        Assert.That(planned.Problems.Single().Message, Does.Contain(named));
    }

    private static string Parameters(string action, string algorithm, string key) =>
        NodeJson.Write(new JObject { ["action"] = action, ["algorithm"] = algorithm, ["privateKey"] = key, ["value"] = "text", ["encoding"] = "base64" });

    private static CredentialRecord Keys(string field, string value) =>
        new("Keys", "crypto", new Dictionary<string, JToken> { [field] = value }, "test");
}
