using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.ThreeCx;

/// <summary>What the actions that people use most say of themselves.</summary>
public sealed class ActionWordsTests
{
    private static readonly string[] ByHand =
    [
        "Users", "Groups", "Receptionists", "Queues", "Ring Groups", "Inbound Rules", "Outbound Rules", "Trunks", "Holidays", "Office Hours", "Contacts",
        "Black List Numbers", "Blocklist", "Parkings", "Call History View", "Recordings", "Report Call Log Data", "Custom Prompts", "Prompt Sets",
        "Active Calls", "System Status", "Backups",
    ];

    private static readonly IReadOnlyList<ActionDefinition> Actions =
        new NodeCatalog([typeof(NodeHost.Nodes.ThreeCx.ThreeCx).Assembly]).Find("n8n-nodes-3cx.threecx", 1)!.Actions;

    private static IEnumerable<string> Resources => ByHand;

    [TestCaseSource(nameof(Resources))]
    public void Resource_says_in_a_sentence_what_each_action_does(string resource)
    {
        ActionDefinition[] actions = [.. Actions.Where(action => action.Resource == resource)];

        Assert.That(actions, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (ActionDefinition action in actions)
                Assert.That(action.Description, Does.Match("^[A-Z].+[^.]$"), action.Operation);
        });
    }

    [TestCaseSource(nameof(Resources))]
    public void Resource_describes_every_parameter_that_is_sent(string resource)
    {
        IEnumerable<string> silent = Actions.Where(action => action.Resource == resource)
            .SelectMany(action => action.Parameters.Parameters.Where(parameter => parameter.Description is null).Select(parameter => $"{action.Operation}: {parameter.Name}"));

        Assert.That(silent, Is.Empty);
    }

    [Test]
    public void Every_example_is_a_value_that_its_parameter_takes()
    {
        int count = 0;
        Assert.Multiple(() =>
        {
            foreach ((ActionDefinition action, ParameterDefinition parameter) in WithExamples())
            {
                count++;
                Assert.That(() => ParameterConverter.Convert(parameter, new JValue(parameter.Example)), Throws.Nothing, $"{action.Resource} {action.Operation} {parameter.Name}");
            }
        });
        Assert.That(count, Is.GreaterThan(1000));
    }

    [TestCase("Users", "Create User", "Number")]
    [TestCase("Groups", "Create Group", "Name")]
    [TestCase("Queues", "Create Queue", "Number")]
    [TestCase("Inbound Rules", "Create Inbound Rule", "RuleName")]
    [TestCase("Outbound Rules", "Create Outbound Rule", "Name")]
    [TestCase("Holidays", "Create Holiday", "Name")]
    [TestCase("Black List Numbers", "Create Black List Number", "CallerId")]
    [TestCase("Blocklist", "Create Blocklist Addr", "IPAddrMask")]
    public void What_is_made_can_be_found_again_by(string resource, string operation, string key) =>
        Assert.That(Action(resource, operation).NaturalKey, Is.EqualTo(key));

    // A call must not be made twice; what only reads may be asked again.
    [TestCase("Users", "Make Call", NodeEffect.Create)]
    [TestCase("Active Calls", "Drop Call", NodeEffect.Create)]
    [TestCase("Users", "Regenerate", NodeEffect.Create)]
    [TestCase("Backups", "Restore", NodeEffect.Create)]
    [TestCase("Outbound Rules", "Move Up Down", NodeEffect.Create)]
    [TestCase("Users", "Get Phone Registrars", NodeEffect.Read)]
    [TestCase("Trunks", "Get Provider Phones", NodeEffect.Read)]
    [TestCase("Backups", "Get Sftp Host Key", NodeEffect.Read)]
    [TestCase("Users", "Batch Delete", NodeEffect.Delete)]
    [TestCase("Backups", "Set Backup Settings", NodeEffect.Update)]
    public void Effect_of_a_function_is_what_a_repeat_would_do(string resource, string operation, NodeEffect effect) =>
        Assert.That(Action(resource, operation).Effect, Is.EqualTo(effect));

    [TestCase("Users", "Batch Delete", "ids")]
    [TestCase("Outbound Rules", "Move Up Down", "id")]
    [TestCase("Trunks", "Refresh Registration", "id")]
    public void Function_without_what_it_works_on_is_refused(string resource, string operation, string parameter) =>
        Assert.That(Action(resource, operation).Parameters.ByName[parameter].IsRequired, Is.True);

    [TestCase("Hours", """{ "Periods": [{ "Day": "Monday" }] }""", "Day")]
    [TestCase("Groups", """[{ "Group": 28 }]""", "Group")]
    [TestCase("Groups", """[{ "GroupId": 28, "Rights": { "Role": "users" } }]""", "Role")]
    [TestCase("ForwardingExceptions", """[{ "Destination": { "To": "Nowhere" } }]""", "Nowhere")]
    public void Mistake_inside_of_JSON_is_found(string parameter, string json, string expected) =>
        Assert.That(
            () => ParameterConverter.Convert(Action("Users", "Create User").Parameters.ByName[parameter], new JValue(json)),
            Throws.TypeOf<ParameterValueException>().With.Message.Contains(expected));

    private static ActionDefinition Action(string resource, string operation) =>
        Actions.Single(action => action.Resource == resource && action.Operation == operation);

    private static IEnumerable<(ActionDefinition Action, ParameterDefinition Parameter)> WithExamples() =>
        from action in Actions
        from parameter in action.Parameters.Parameters
        where parameter.Example is not null
        select (action, parameter);
}
