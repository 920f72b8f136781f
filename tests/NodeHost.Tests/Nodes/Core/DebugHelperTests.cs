using NodeHost.Nodes.Core;
using NodeHost.Nodes.Core.SampleData;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class DebugHelperTests
{
    [TestCase(RandomRecord.Address, "firstname,lastname,street,city,zip,state,country")]
    [TestCase(RandomRecord.Coordinates, "latitude,longitude")]
    [TestCase(RandomRecord.CreditCard, "type,number,ccv,exp,holder_name")]
    [TestCase(RandomRecord.Email, "email,confirmed")]
    [TestCase(RandomRecord.IPv4, "ip")]
    [TestCase(RandomRecord.IPv6, "ipv6")]
    [TestCase(RandomRecord.MacAddress, "mac")]
    [TestCase(RandomRecord.NanoId, "nanoId")]
    [TestCase(RandomRecord.Url, "url")]
    [TestCase(RandomRecord.User, "uid,email,firstname,lastname,password")]
    [TestCase(RandomRecord.Uuid, "uuid")]
    [TestCase(RandomRecord.Version, "version")]
    public async Task Random_data_has_the_fields_of_its_kind_and_is_the_same_for_a_seed(RandomRecord kind, string fields)
    {
        var parameters = new DebugHelperParameters { Category = DebugCategory.RandomData, RandomDataType = kind, RandomDataSeed = "s", RandomDataCount = 3 };

        IReadOnlyList<Item> items = await new TestBench().RunAsync(new DebugHelper(), parameters);
        IReadOnlyList<Item> again = await new TestBench().RunAsync(new DebugHelper(), parameters);

        Assert.That(items.Select(item => string.Join(',', item.Json.Properties().Select(property => property.Name))), Is.EqualTo(new[] { fields, fields, fields }));
        Assert.That(items.Select(item => NodeJson.Write(item.Json)), Is.EqualTo(again.Select(item => NodeJson.Write(item.Json))));
    }

    [TestCase("{}", "Node has thrown an error")]
    [TestCase("""{"category":"throwError","throwErrorType":"Error","throwErrorMessage":"mine"}""", "mine")]
    public async Task Node_fails_as_it_is_told(string parameters, string message)
    {
        using var bench = new FlowBench();
        string file = bench.Write("d", ["T|manualTrigger|1", $$"""D|debugHelper|1|{{parameters}}|{"onError":"continueErrorOutput"}"""], "T>D");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(FlowBench.Items(report, "D", output: 1), Is.EqualTo($$"""{"n":1,"error":"{{message}}"}"""));
    }

    [Test]
    public async Task Node_that_does_nothing_passes_its_items()
    {
        using var bench = new FlowBench();
        string file = bench.Write("d", ["T|manualTrigger|1", """D|debugHelper|1|{"category":"doNothing"}"""], "T>D");

        Assert.That(FlowBench.Items(await bench.RunAsync(file, """[{"n":1}]"""), "D"), Is.EqualTo("""{"n":1}"""));
    }

    [Test]
    public void Running_out_of_memory_is_refused_before_anything_runs()
    {
        using var bench = new FlowBench();
        string file = bench.Write("d", ["T|manualTrigger|1", """D|debugHelper|1|{"category":"oom","memorySizeValue":10}"""], "T>D");

        Assert.That(bench.ProblemsOf(file)[0], Does.Contain(Codes.UnsupportedFeature));
    }

    [Test]
    public void More_items_than_a_run_can_bear_are_refused()
    {
        var parameters = new DebugHelperParameters { Category = DebugCategory.RandomData, RandomDataCount = 100_001 };

        Assert.That(async () => await new TestBench().RunAsync(new DebugHelper(), parameters), Throws.TypeOf<NodeFailedException>().With.Property("Parameter").EqualTo("randomDataCount"));
    }
}
