using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>A path into the data of an item, such as <c>$json.customer["first name"][0]</c>, followed in the JSON itself.</summary>
internal sealed class PathCode(PathRoot root, string? node, IReadOnlyList<PathStep> steps) : DirectCode
{
    private readonly PathStep[] _steps = [.. steps];

    /// <summary>The root and the steps as text, up to a step.</summary>
    public string Describe(int count) => root.Describe(node) + string.Concat(_steps.Take(count).Select(step => PathText.Of(step)));

    public IReadOnlyList<PathStep> Steps => _steps;

    public override DirectValue Evaluate(in DirectScope scope) => Follow(scope, _steps.Length);

    /// <summary>Follows the first steps only.</summary>
    public DirectValue Follow(in DirectScope scope, int count)
    {
        if (ItemOf(scope) is not { } item)
            return DirectValue.Undecided;
        DirectValue value = DirectValue.Of(item.Json);
        for (int i = 0; i < count; i++)
        {
            // Behind '?.' nothing more is asked of a value that is nothing.
            if (_steps[i].IsOptional && value.IsNothing)
                return DirectValue.Undefined;
            value = _steps[i].From(value);
            if (value.IsEnd)
                return value;
        }

        return value;
    }

    private Item? ItemOf(in DirectScope scope) => root switch
    {
        PathRoot.CurrentItem => scope.Current,
        PathRoot.FirstInput => scope.First,
        PathRoot.LastInput => scope.Last,
        PathRoot.PairedOfNode => scope.PairedItem(node!), // These three have a node.
        PathRoot.FirstOfNode => scope.OutputOf(node!) is [var first, ..] ? first : null,
        PathRoot.LastOfNode => scope.OutputOf(node!) is [.., var last] ? last : null,
        _ => null,
    };
}
