using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>What a part of a filter can see: the value at hand, and, inside <c>any</c> and <c>all</c>, those around it.</summary>
/// <param name="It">The entity, or the element of a collection.</param>
/// <param name="Outer">What surrounds it.</param>
internal sealed record FilterScope(JToken It, FilterScope? Outer = null)
{
    /// <summary>Where nothing is to be seen, for what is the same everywhere.</summary>
    public static FilterScope Nowhere { get; } = new(JValue.CreateNull());

    public FilterScope Up(int levels)
    {
        FilterScope scope = this;
        for (int i = 0; i < levels && scope.Outer is { } outer; i++)
            scope = outer;
        return scope;
    }
}
