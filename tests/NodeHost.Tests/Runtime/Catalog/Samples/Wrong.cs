using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Catalog.Samples;

/// <summary>Classes that are declared wrongly, each in one way.</summary>
public static class Wrong
{
    public abstract class Idle<T> : ItemNode<T>
        where T : class
    {
        public override ValueTask<ItemResult> RunAsync(T parameters, ItemContext context, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Only described in these tests.");
    }

    public enum Color
    {
        Red = 1,
        Blue = 2,
    }

    public enum Twin
    {
        [Option(Value = "a")]
        First,

        [Option(Value = "a")]
        Second,
    }

    [Node("wrong.twoNames", "X")]
    public sealed class TwoNames : Idle<TwoNames.Parameters>
    {
        public sealed record Parameters
        {
            public string Colour { get; init; } = "";

            [Parameter(Name = "colour")]
            public string Shade { get; init; } = "";
        }
    }

    [Node("wrong.type", "X")]
    public sealed class UnsupportedType : Idle<UnsupportedType.Parameters>
    {
        public sealed record Parameters
        {
            public Dictionary<string, string> Map { get; init; } = [];
        }
    }

    [Node("wrong.lists", "X")]
    public sealed class ListOfLists : Idle<ListOfLists.Parameters>
    {
        public sealed record Parameters
        {
            public IReadOnlyList<IReadOnlyList<int>> Rows { get; init; } = [];
        }
    }

    [Node("wrong.recursion", "X")]
    public sealed class Recursion : Idle<Recursion.Parameters>
    {
        public sealed record Parameters
        {
            public IReadOnlyList<Parameters> Children { get; init; } = [];
        }
    }

    [Node("wrong.default", "X")]
    public sealed class DefaultOutside : Idle<DefaultOutside.Parameters>
    {
        public sealed record Parameters
        {
            public Color Color { get; init; }
        }
    }

    [Node("wrong.twin", "X")]
    public sealed class TwinOptions : Idle<TwinOptions.Parameters>
    {
        public sealed record Parameters
        {
            public required Twin Twin { get; init; }
        }
    }

    [Node("wrong.rule", "X")]
    public sealed class UnknownRule : Idle<UnknownRule.Parameters>
    {
        public sealed record Parameters
        {
            public required Color Color { get; init; }

            [ShowWhen("Colour", Color.Red)]
            public string Text { get; init; } = "";
        }
    }

    [Node("wrong.ruleValue", "X")]
    public sealed class RuleValue : Idle<RuleValue.Parameters>
    {
        public sealed record Parameters
        {
            public required Color Color { get; init; }

            [HideWhen(nameof(Color), "green")]
            public string Text { get; init; } = "";
        }
    }

    [Node("wrong.constructor", "X")]
    public sealed class NoConstructor : Idle<NoConstructor.Parameters>
    {
        public sealed record Parameters(string Name);
    }

    [Node("wrong.label", "X")]
    public sealed class EmptyLabel : Idle<EmptyLabel.Parameters>
    {
        public sealed record Parameters
        {
            [Parameter("")]
            public string Name { get; init; } = "";
        }
    }

    [Node("wrong.twice", "X", 1, 2)]
    public sealed class Twice : Idle<NoParameters>;

    [Node("wrong.twice", "X", 2, 3)]
    public sealed class TwiceMore : Idle<NoParameters>;

    [Node("wrong.order", "X", 2, 1)]
    public sealed class VersionOrder : Idle<NoParameters>;

    [Node("wrong.nameless", " ")]
    public sealed class Nameless : Idle<NoParameters>;

    [Node("wrong.abstract", "X")]
    public abstract class Abstract : Idle<NoParameters>;

    [Node("wrong.plain", "X")]
    public sealed class Plain;

    public sealed record KindlessCredential : Credential
    {
        public override void Authenticate(HttpRequestMessage request) => request.Headers.Clear();

        public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => Task.FromResult("");
    }

    [Node("wrong.kind", "X")]
    [UsesCredential<KindlessCredential>]
    public sealed class Kindless : Idle<NoParameters>;

    [Node("wrong.outputs", "X")]
    public sealed class Outputs : Idle<NoParameters>, IVariableOutputs<Item>
    {
        public static IReadOnlyList<string> OutputsOf(Item parameters, double typeVersion) => [];
    }

    [Node("wrong.namedBy", "X")]
    [UsesCredentialNamedBy("Kind")]
    public sealed class NamedBy : Idle<NoParameters>;

    [Node("wrong.credentialWhen", "X")]
    [UsesCredential<KindOne>(When = "Kind")]
    public sealed class CredentialWhen : Idle<NoParameters>;

    [CredentialKind("wrongKind", "X")]
    public sealed record KindOne : Credential
    {
        public override void Authenticate(HttpRequestMessage request) => request.Headers.Clear();

        public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => Task.FromResult("");
    }

    [CredentialKind("wrongKind", "X")]
    public sealed record KindTwo : Credential
    {
        public override void Authenticate(HttpRequestMessage request) => request.Headers.Clear();

        public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => Task.FromResult("");
    }

    [Node("wrong.actions", "X")]
    public sealed class Actions : ActionNode;

    public sealed record Named
    {
        public string Number { get; init; } = "";
    }

    [ActionsOf<Actions>]
    public abstract class WrongAction<T> : Idle<T>
        where T : class;

    [Action("Things", "Make")]
    public sealed class Make : WrongAction<NoParameters>;

    [Action("Things", "Make")]
    public sealed class MakeAgain : WrongAction<NoParameters>;

    [Action("Things", "Get", "GET", "/Things({Numbr})")]
    public sealed class PathName : WrongAction<Named>;

    [Action("Things", "Add", "POST", "/Things", NaturalKey = "Numbr")]
    public sealed class NaturalKey : WrongAction<Named>;

    [Action("Things", "Stray")]
    public sealed class Stray : Idle<NoParameters>;

    [Node("wrong.many", "")]
    public sealed class Many : Idle<Many.Parameters>
    {
        public sealed record Parameters
        {
            public Color Color { get; init; }

            public TimeSpan Wait { get; init; }
        }
    }

    public sealed record Search
    {
        public required string Folder { get; init; }

        public string Text { get; init; } = "";
    }

    [Action("Things", "Look", "GET", "/{folder}")]
    public sealed class Lost : SampleHttpAction<Search>;

    [Action("Things", "Send", "PUT", "/{folder}", Body = BodyFormat.Binary)]
    public sealed class Fileless : SampleHttpAction<Search>;

    [Action("Things", "Nothing")]
    public sealed class Pathless : SampleHttpAction<NoParameters>;
}
