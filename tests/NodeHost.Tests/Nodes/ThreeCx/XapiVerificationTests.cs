using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Actions;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;
using Contact = NodeHost.Nodes.ThreeCx.Entities.Contact;
using Receptionist = NodeHost.Nodes.ThreeCx.Entities.Receptionist;

namespace NodeHost.Tests.Nodes.ThreeCx;

/// <summary>Whether what was asked of the PBX was carried out.</summary>
public sealed class XapiVerificationTests
{
    private const string Forwards = """[{"Input":"Key1","ForwardType":"Extension","ForwardDN":"101","PeerType":"Extension"},{"Input":"Key0","ForwardType":"RepeatPrompt"}]""";

    private static readonly Receptionist Full = new()
    {
        Number = "800",
        Name = "O'Hara & Sons",
        Timeout = 7,
        TransferEnable = true,
        IVRType = IVRType.Default,
        OutOfOfficeRoute = JsonText<Route>.Parse("""{"Route":{"To":"None"}}"""),
        Forwards = JsonText<IReadOnlyList<ReceptionistForward>>.Parse(Forwards),
    };

    private const string User = """{"Users":[{"Number":"101","FirstName":"Ann"}]}""";

    [Test]
    public async Task What_is_not_there_was_not_done()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync(User);

        Assert.That(await pbx.VerifyAsync(new CreateReceptionist(), Full), Is.TypeOf<Verification.NotDone>());
    }

    [Test]
    public async Task What_is_there_gives_the_item_that_its_request_gave()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync(User);
        JObject made = await pbx.RunAsync(new CreateReceptionist(), Full);

        var found = await pbx.VerifyAsync(new CreateReceptionist(), Full) as Verification.Done;

        Assert.That(NodeJson.Write(found!.Result.Items.Single().Json), Is.EqualTo(NodeJson.Write(made)));
    }

    [TestCase("""{"Name":"Side"}""", "Number 800: Name (\"O'Hara & Sons\" was asked for, \"Side\" is there).")]
    [TestCase("""{"Timeout":8,"TransferEnable":false}""", "Number 800: Timeout (7 was asked for, 8 is there), TransferEnable (true was asked for, false is there).")]
    [TestCase("""{"Forwards":[]}""", "Number 800: Forwards.")]
    [TestCase("""{"PromptSet":"Other"}""", null)]
    public async Task Only_what_was_set_is_compared(string change, string? difference)
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync(User);
        int id = (int)(await pbx.RunAsync(new CreateReceptionist(), Full))["Id"]!;
        await pbx.RunAsync(new UpdateReceptionist(), Changed(change) with { Id = id });

        Verification found = await pbx.VerifyAsync(new CreateReceptionist(), Full);

        Assert.That((found as Verification.Different)?.Differences, Is.EqualTo(difference));
    }

    [Test]
    public async Task Contact_is_found_by_its_fields()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync();
        var action = new CreateContact();
        var ann = new Contact { FirstName = "Ann", LastName = "Lee", PhoneNumber = "0170 12" };
        await pbx.RunAsync(action, ann);

        Assert.Multiple(async () =>
        {
            Assert.That(await pbx.VerifyAsync(action, ann), Is.TypeOf<Verification.Done>());
            Assert.That(await pbx.VerifyAsync(action, ann with { FirstName = "Bea" }), Is.TypeOf<Verification.NotDone>());
            Assert.That(await pbx.VerifyAsync(action, new Contact()), Is.TypeOf<Verification.Unknown>());
        });
        await pbx.RunAsync(action, ann);
        Assert.That(await pbx.VerifyAsync(action, ann), Is.TypeOf<Verification.Unknown>());
    }

    [Test]
    public async Task What_another_item_made_is_not_what_is_looked_for()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync();
        var contact = new Contact { FirstName = "Ann", PhoneNumber = "0170 12" };
        var action = new CreateContact();
        var made = new KeyReservations();
        JObject first = await pbx.RunAsync(action, contact);
        made.TryTake(action.IdentityOf(Item.Of(first))!);

        Verification before = await pbx.VerifyAsync(new CreateContact(), contact, made);
        JObject second = await pbx.RunAsync(action, contact);
        Verification after = await pbx.VerifyAsync(new CreateContact(), contact, made);

        Assert.That(before, Is.TypeOf<Verification.NotDone>());
        Assert.That((int?)((Verification.Done)after).Result.Items.Single().Json["Id"], Is.EqualTo((int?)second["Id"]).And.Not.EqualTo((int?)first["Id"]));
    }

    [Test]
    public async Task Number_that_is_written_otherwise_is_the_same()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync("""{"Contacts":[{"FirstName":"Ann","PhoneNumber":"+4917012"}]}""");

        Verification found = await pbx.VerifyAsync(new CreateContact(), new Contact { FirstName = "Ann", PhoneNumber = "+49 (170) 12" });

        Assert.That(found, Is.TypeOf<Verification.Done>());
    }

    [Test]
    public async Task Secrets_are_not_shown()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync("""{"Users":[{"Number":"101","AuthPassword":"Kept-1","VMPIN":"4711"}]}""");

        Verification found = await pbx.VerifyAsync(new CreateUser(), new User { Number = "101", AuthPassword = "Asked-1", VMPIN = "4712" });

        Assert.That(found is Verification.Done or Verification.Different, found.ToString());
        Assert.That(found.ToString(), Does.Not.Contain("Kept").And.Not.Contain("Asked").And.Not.Contain("471"));
    }

    [Test]
    public async Task What_leaves_no_trace_is_not_known()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync();

        Verification found = await pbx.VerifyAsync(new DropCall(), new CallById { Id = 1 });

        Assert.That((found as Verification.Unknown)?.Reason, Is.EqualTo("The PBX keeps nothing by which it could tell whether \"Drop Call\" was carried out."));
    }

    [Test]
    public async Task Removing_what_is_gone_is_done_when_it_is_repeated()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync("""{"Receptionists":[{"Name":"A"}]}""");
        var action = new DeleteReceptionist();
        var parameters = new DeleteById { Id = (int)pbx.Pbx.Receptionists[0]["Id"]! };
        JObject first = await pbx.RunAsync(action, parameters);

        Assert.ThrowsAsync<NodeFailedException>(() => pbx.RunAsync(action, parameters));
        Verification found = await pbx.VerifyAsync(action, parameters);
        JObject second = await pbx.RunAsync(action, parameters);

        Assert.That(found, Is.TypeOf<Verification.NotDone>());
        Assert.That(NodeJson.Write(second), Is.EqualTo(NodeJson.Write(first)));
    }

    [Test]
    public async Task Request_that_arrived_after_it_was_looked_for_is_found_when_its_repeat_is_refused()
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync(User);
        var action = new CreateReceptionist();
        await pbx.VerifyAsync(action, Full);
        JObject late = await pbx.RunAsync(new CreateReceptionist(), Full);

        JObject repeated = await pbx.RunAsync(action, Full);

        Assert.That(NodeJson.Write(repeated), Is.EqualTo(NodeJson.Write(late)));
        Assert.That(pbx.Pbx.Receptionists, Has.Count.EqualTo(1));
    }

    [TestCase(0)]
    [TestCase(1)]
    public async Task No_number_is_reserved_twice(int pageSize)
    {
        await using SandboxBench pbx = await SandboxBench.StartAsync("""{"Receptionists":[{"Number":"802","Name":"A"}],"Queues":[{"Number":"803","Name":"B"}]}""", pageSize);
        var action = new CreateReceptionist();
        var taken = new KeyReservations();
        taken.TryTake(new NaturalKey("Number", "801"));
        var numbers = new List<string>();
        for (int i = 0; i < 4; i++)
        {
            Receptionist reserved = await pbx.Bench.ReserveAsync(action, new Receptionist { Name = "N" }, taken, cancellationToken: TestContext.CurrentContext.CancellationToken);
            numbers.Add(action.KeyOf(reserved)!.Value);
        }

        Assert.That(numbers, Is.EqualTo(["800", "804", "805", "806"]));
        Assert.That(pbx.Pbx.Receptionists, Has.Count.EqualTo(1));
    }

    [Test]
    public void Key_is_put_into_a_copy()
    {
        var action = new CreateReceptionist();
        var without = new Receptionist { Name = "N" };

        Receptionist with = action.WithKey(without, new NaturalKey("Number", "850"));

        Assert.That((action.KeyOf(with)?.Value, with.Name.Value, action.KeyOf(without)), Is.EqualTo(("850", "N", default(NaturalKey))));
    }

    private static Receptionist Changed(string json) => NodeJson.Parse(json).ToObject<JObject>() switch
    {
        var fields => new Receptionist
        {
            Name = fields!["Name"] is { } name ? (string?)name : default(Optional<string>),
            PromptSet = fields["PromptSet"] is { } prompt ? (string?)prompt : default(Optional<string>),
            Timeout = fields["Timeout"] is { } timeout ? (int)timeout : default(Optional<int>),
            TransferEnable = fields["TransferEnable"] is { } transfer ? (bool)transfer : default(Optional<bool>),
            Forwards = fields["Forwards"] is { } forwards ? new JsonText<IReadOnlyList<ReceptionistForward>>(forwards) : default(Optional<JsonText<IReadOnlyList<ReceptionistForward>>>),
        },
    };
}
