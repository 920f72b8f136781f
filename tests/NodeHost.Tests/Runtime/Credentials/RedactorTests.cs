using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Credentials;

public sealed class RedactorTests
{
    [TestCase("nothing here", "nothing here")]
    [TestCase("token s3cret/+\"x", "token ***")]
    [TestCase("s3cret/+\"xs3cret/+\"x", "******")]
    [TestCase("?key=s3cret%2F%2B%22x&a=b", "?key=***&a=b")]
    [TestCase("{\"key\":\"s3cret/+\\\"x\"}", "{\"key\":\"***\"}")]
    [TestCase("long: s3cret/+\"x-and-more.", "long: ***.")]
    [TestCase("abc", "abc")]
    [TestCase("", "")]
    public void Secret_is_taken_out_of_text(string text, string expected)
    {
        var redactor = new Redactor();
        foreach (string secret in (string[])["abc", "s3cret/+\"x", "s3cret/+\"x-and-more"])
            redactor.Add(new Secret(secret));

        Assert.That(redactor.Redact(text), Is.EqualTo(expected));
    }

    [Test]
    public void Text_without_secrets_is_not_copied()
    {
        var redactor = new Redactor();
        redactor.Add(new Secret("s3cret"));
        string text = new('x', 1000);

        Assert.That(redactor.Redact(text), Is.SameAs(text));
    }
}
