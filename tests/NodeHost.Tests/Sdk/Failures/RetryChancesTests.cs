using System.Net;
using NodeHost.Sdk;

namespace NodeHost.Tests.Sdk.Failures;

public sealed class RetryChancesTests
{
    [TestCase(429, false, false, true)]
    [TestCase(503, true, false, true)]
    [TestCase(503, false, false, false)]
    [TestCase(503, false, true, true)]
    [TestCase(500, true, false, false)]
    [TestCase(500, false, true, true)]
    [TestCase(408, false, true, true)]
    [TestCase(501, false, true, false)]
    [TestCase(505, false, true, false)]
    [TestCase(404, true, true, false)]
    public void Request_is_repeated_only_where_that_can_help_and_does_nothing_twice(int status, bool saysWhen, bool isHarmless, bool expected) =>
        Assert.That(RetryChances.CanRepeat((HttpStatusCode)status, saysWhen, isHarmless), Is.EqualTo(expected));
}
