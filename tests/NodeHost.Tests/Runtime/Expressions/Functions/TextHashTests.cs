namespace NodeHost.Tests.Runtime.Expressions.Functions;

/// <summary>The published test vectors of the digests, and the lengths at which their padding changes.</summary>
public sealed class TextHashTests
{
    private const string TwoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

    [TestCase("abc", "md5", "900150983cd24fb0d6963f7d28e17f72")]
    [TestCase("abc", "SHA1", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [TestCase("", "sha224", "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f")]
    [TestCase("abc", "sha224", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7")]
    [TestCase(TwoBlocks, "sha224", "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525")]
    [TestCase("abc", "sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [TestCase("", "sha3", "a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26")]
    [TestCase("abc", "sha3", "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0")]
    [TestCase(TwoBlocks, "sha3", "04a371e84ecfb5b8b77cb48610fca8182dd457ce6f326a0fd3d7ec2f1e91636dee691fbe0c985302ba1b0d8dc78c086346b533b49c030d99a27daf1139d6e75e")]
    [TestCase("abc", "base64", "YWJj")]
    public void Digest_is_the_published_one(string text, string algorithm, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ '{text}'.hash('{algorithm}') }}}}"), Is.EqualTo($"\"{expected}\""));

    [TestCase("sha384", 96)]
    [TestCase("sha512", 128)]
    public void Digest_has_its_length(string algorithm, int expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ 'abc'.hash('{algorithm}').length }}}}"), Is.EqualTo(expected.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Test]
    public void Digest_without_an_algorithm_is_md5() => Assert.That(FakeRun.Evaluate("={{ ''.hash() }}"), Is.EqualTo("\"d41d8cd98f00b204e9800998ecf8427e\""));

    // Every length around the ends of blocks gives another digest: a padding that overlaps would make some of them equal.
    [TestCase("sha224")]
    [TestCase("sha3")]
    public void Digests_of_all_lengths_differ(string algorithm) => Assert.That(
        FakeRun.Evaluate($"={{{{ new Set(Array.from({{length: 200}}, (_, n) => 'a'.repeat(n).hash('{algorithm}'))).size }}}}"), Is.EqualTo("200"));
}
