using NodeHost.Runtime.Catalog;
using NodeHost.Tests.Runtime.Catalog.Samples;

namespace NodeHost.Tests.Runtime.Catalog;

public sealed class DescriptorMistakeTests
{
    private const string Types = "use text, a number, bool, an enum, DateTimeOffset, JToken, JsonText<T>, a record or IReadOnlyList<T> of these";

    private static IEnumerable<TestCaseData> Mistakes()
    {
        yield return Case([typeof(Wrong.TwoNames)], "TwoNames+Parameters.Shade: has the name 'colour' of Colour; give one of them another by [Parameter(Name = …)]");
        yield return Case([typeof(Wrong.UnsupportedType)], $"UnsupportedType+Parameters.Map: Dictionary<String, String> is not a type of a parameter; {Types}");
        yield return Case([typeof(Wrong.ListOfLists)],
            "ListOfLists+Parameters.Rows: a list of lists cannot be filled in; use JsonText<IReadOnlyList<…>> or a record with a list");
        yield return Case([typeof(Wrong.Recursion)], "Recursion+Parameters.Children: Parameters contains itself; use JsonText<Parameters> for data of any depth");
        yield return Case([typeof(Wrong.DefaultOutside)],
            "DefaultOutside+Parameters.Color: its default 0 is not among the options; choose one of Red, Blue or make the property required");
        yield return Case([typeof(Wrong.TwinOptions)],
            "TwinOptions+Parameters.Twin: two options have the value 'a'; give one of them another by [Option(Value = …)]");
        yield return Case([typeof(Wrong.UnknownRule)],
            "UnknownRule+Parameters.Text: its display rule names the property 'Colour', which does not exist. Did you mean 'Color'?");
        yield return Case([typeof(Wrong.RuleValue)],
            "RuleValue+Parameters.Text: its display rule waits for Color to be 'green', which it can never be; its options are red, blue");
        yield return Case([typeof(Wrong.NoConstructor)],
            "NoConstructor+Parameters: has no public constructor without parameters; write its properties with init accessors instead");
        yield return Case([typeof(Wrong.EmptyLabel)],
            "EmptyLabel+Parameters.Name: its display name is empty; leave it out to get one from the property's name");
        yield return Case([typeof(Wrong.Twice), typeof(Wrong.TwiceMore)],
            $"TwiceMore: is version 2 of 'wrong.twice', which {typeof(Wrong).FullName}+Twice is too; a version has one class");
        yield return Case([typeof(Wrong.VersionOrder)], "VersionOrder: its versions 2, 1 do not ascend; write 1, 2");
        yield return Case([typeof(Wrong.Nameless)], "Nameless: its display name is empty; people find the node by it");
        yield return Case([typeof(Wrong.Abstract)], "Abstract: has [Node] but is abstract; put the attribute on the class that runs");
        yield return Case([typeof(Wrong.Plain)],
            "Plain: has [Node] but is no node; derive it from ItemNode<T>, BatchNode<T>, TriggerNode<T> or ActionNode");
        yield return Case([typeof(Wrong.Kindless)], "Kindless: uses the credential KindlessCredential, which has no [CredentialKind]");
        yield return Case([typeof(Wrong.Outputs)], "Outputs: is IVariableOutputs<Item>, but its parameters are NoParameters; implement IVariableOutputs<NoParameters>");
        yield return Case([typeof(Wrong.NamedBy)], "NamedBy: takes its credential's kind from the property 'Kind', which NoParameters does not have.");
        yield return Case([typeof(Wrong.CredentialWhen)], "CredentialWhen: uses a credential by the property 'Kind', which NoParameters does not have");
        yield return Case([typeof(Wrong.KindOne), typeof(Wrong.KindTwo)],
            $"KindTwo: is the credential kind 'wrongKind', which {typeof(Wrong).FullName}+KindOne is too; a kind has one class");
        yield return Case([typeof(Wrong.Actions), typeof(Wrong.Make), typeof(Wrong.MakeAgain)],
            $"Make: is the action 'Make' of 'Things', which {typeof(Wrong).FullName}+MakeAgain is too; an action has one class");
        yield return Case([typeof(Wrong.PathName)], "PathName: its path names {Numbr}, which Named does not have. Did you mean 'number'?");
        yield return Case([typeof(Wrong.NaturalKey)], "NaturalKey: its natural key 'Numbr' is no parameter of Named. Did you mean 'number'?");
        yield return Case([typeof(SampleHttp), typeof(Wrong.Lost)],
            "Search.Text: is sent nowhere by Lost: a GET request has no body; mark it [Query], [Header] or [NotSent]");
        yield return Case([typeof(SampleHttp), typeof(Wrong.Fileless)],
            "Fileless: its body is a file, but no parameter of Search names it; put [Body] on the one that does");
        yield return Case([typeof(SampleHttp), typeof(Wrong.Pathless)], "Pathless: is an HTTP request, but its [Action] lacks a method or a path");
        yield return Case([typeof(Wrong.Stray)], "Stray: has [Action] but belongs to no node; put [ActionsOf<TNode>] on it or on a base class");
    }

    [TestCaseSource(nameof(Mistakes))]
    public void Mistake_is_told_with_class_and_property(Type[] classes, string expected)
    {
        var catalog = new NodeCatalog(classes);

        Assert.That(catalog.FindMistakes().Select(mistake => mistake.ToString()), Is.EqualTo([$"{typeof(Wrong).FullName}+{expected}"]));
    }

    [Test]
    public void All_mistakes_of_a_class_are_thrown_together()
    {
        var catalog = new NodeCatalog([typeof(Wrong.Many)]);

        var fault = Assert.Throws<DescriptorException>(() => catalog.Find("wrong.many", 1))!;

        Assert.That(fault.Mistakes.Select(mistake => mistake.Property), Is.EqualTo([null, "Color", "Wait"]));
        Assert.That(fault.Message.Split('\n'), Has.Length.EqualTo(3));
    }

    [Test]
    public void A_wrong_node_does_not_keep_others_from_being_found()
    {
        var catalog = new NodeCatalog([typeof(Wrong.Many), typeof(Wrong.Stray), typeof(SampleTrigger)]);

        Assert.That(catalog.Find("sample.start", 1), Is.Not.Null);
    }

    [Test]
    public void Verify_tells_the_mistakes_of_an_assembly_but_none_of_right_classes()
    {
        IReadOnlyList<DescriptorMistake> mistakes = NodeCatalog.Verify(typeof(Wrong).Assembly);

        ILookup<bool, string> byWrong = mistakes.ToLookup(mistake => mistake.Class.Contains("Wrong", StringComparison.Ordinal), mistake => mistake.Class);
        Assert.That(byWrong[true].Count(), Is.GreaterThan(20));
        Assert.That(byWrong[false].Where(name => name.Contains(".Sample", StringComparison.Ordinal)), Is.Empty);
    }

    private static TestCaseData Case(Type[] classes, string expected) => new TestCaseData(classes, expected).SetArgDisplayNames(classes[0].Name);
}
