using System.Runtime.CompilerServices;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>
/// A path while it is read: the links between dots and in brackets, put together once the whole path is known. How far a projection
/// such as <c>[*]</c> reaches is decided here, by how strongly each link binds, which is what jmespath.js does: it differs from the
/// specification where a list or record directly follows (<c>a[*].{x: y}[0]</c> takes the first record) and after filters.
/// </summary>
internal sealed class QueryChain(QueryLink first)
{
    private const int FlattenPower = 9;
    private const int StopPower = 10;
    private const int StarPower = 20;
    private const int FilterPower = 21;
    private const int DotPower = 40;
    private const int NotPower = 45;
    private const int BracketPower = 55;

    private readonly List<QueryLink> _links = [first];
    private int _next;

    public void Add(QueryLink link) => _links.Add(link);

    /// <summary>The only link, as what stands behind a dot or in brackets.</summary>
    public QueryLink Single => _links[0];

    /// <summary>The whole path.</summary>
    public QueryStep Close()
    {
        _next = 0;
        return Bind(0);
    }

    /// <summary>The path behind a <c>!</c>, which takes the first name and brackets only: <c>!a.b</c> is <c>(!a).b</c>.</summary>
    public QueryChain Negate()
    {
        _next = 0;
        var negated = new QueryChain(QueryLink.Of(LogicSteps.Not(Bind(NotPower))));
        negated._links.AddRange(_links[_next..]);
        return negated;
    }

    private QueryStep Bind(int power)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        QueryStep left = Start(_links[_next++]);
        while (power < NextPower)
            left = Continue(left, _links[_next++]);
        return left;
    }

    private int NextPower => _next == _links.Count ? 0 : PowerOf(_links[_next]);

    private static int PowerOf(QueryLink link) => link switch
    {
        { IsAfterDot: true } => DotPower,
        { Kind: QueryLinkKind.Filter } => FilterPower,
        { Kind: QueryLinkKind.Flatten } => FlattenPower,
        _ => BracketPower,
    };

    private QueryStep Start(QueryLink link) => link.Kind switch
    {
        QueryLinkKind.Values => PathSteps.ForEachValue(PathSteps.Current, Projected(StarPower)),
        QueryLinkKind.Plain or QueryLinkKind.Select => link.Step,
        _ => Bracket(PathSteps.Current, link),
    };

    private QueryStep Continue(QueryStep left, QueryLink link)
    {
        if (!link.IsAfterDot)
            return Bracket(left, link);
        if (link.Kind == QueryLinkKind.Values)
            return PathSteps.ForEachValue(left, Projected(DotPower));
        _next--;
        return PathSteps.Then(left, AfterDot(DotPower));
    }

    private QueryStep Bracket(QueryStep left, QueryLink link) => link.Kind switch
    {
        QueryLinkKind.Filter => PathSteps.ForEachWhere(left, link.Step, NextIsFlatten ? PathSteps.Current : Projected(FilterPower)),
        QueryLinkKind.Flatten => PathSteps.ForEach(PathSteps.Flatten(left), Projected(FlattenPower)),
        QueryLinkKind.Slice => PathSteps.ForEach(PathSteps.Then(left, link.Step), Projected(StarPower)),
        QueryLinkKind.Elements => PathSteps.ForEach(left, Projected(StarPower)),
        _ => PathSteps.Then(left, link.Step),
    };

    private bool NextIsFlatten => _next < _links.Count && PowerOf(_links[_next]) == FlattenPower;

    // What belongs to each element of a projection.
    private QueryStep Projected(int power)
    {
        if (NextPower < StopPower)
            return PathSteps.Current;
        return _links[_next].IsAfterDot ? AfterDot(power) : Bind(power);
    }

    private QueryStep AfterDot(int power) => _links[_next].Kind == QueryLinkKind.Select ? _links[_next++].Step : Bind(power);
}
