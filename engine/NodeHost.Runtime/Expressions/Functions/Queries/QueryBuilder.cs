using System.Text;
using DevLab.JmesPath;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>
/// Puts a query together from what the parser of JmesPath.Net reports, innermost part first. The evaluation is our own: it works on the
/// script's values without copying them, and gives what jmespath.js gives.
/// </summary>
internal sealed class QueryBuilder : IJmesPathGenerator
{
    private const int LongestQuery = 20_000;

    private readonly QueryLiterals _literals;
    private readonly Stack<QueryChain> _open = new();
    private readonly Stack<List<(string Name, QueryStep Value)>> _records = new();
    private readonly Stack<List<QueryStep>> _lists = new();
    private readonly Stack<List<QueryArgument>> _calls = new();
    private bool _isComplete;
    private bool _isExpression;

    private QueryBuilder(QueryLiterals literals) => _literals = literals;

    /// <exception cref="FormatException">It is not a query.</exception>
    public static QueryStep Parse(string query)
    {
        if (query.Length > LongestQuery)
            throw new FormatException($"The query has {query.Length} characters; {LongestQuery} are allowed.");
        QueryLiterals literals = QueryLiterals.Of(query);
        var builder = new QueryBuilder(literals);
        Parser.Parse(new MemoryStream(Encoding.UTF8.GetBytes(literals.Text)), Encoding.UTF8, builder);
        return builder._open.Pop().Close();
    }

    public bool IsProjection() => false;

    // Comes after each part that can stand alone, and once more after parentheses, which close a path.
    public void OnExpression()
    {
        if (_isComplete)
            Push(_open.Pop().Close());
        _isComplete = true;
    }

    public void OnIdentifier(string name)
    {
        _isComplete = false;
        _open.Push(new QueryChain(QueryLink.Of(PathSteps.Field(name)) with { Name = name }));
    }

    public void OnLiteralString(string literal) => Push(_literals[literal]);

    public void OnRawString(string value) => throw Unknown("'");

    public void OnCurrentNode() => Push(PathSteps.Current);

    public void OnIndex(int index) => Push(PathSteps.Index(index));

    public void OnSliceExpression(int? start, int? stop, int? step) => Push(QueryLinkKind.Slice, PathSteps.Slice(start, stop, step));

    public void OnListWildcardProjection() => Push(QueryLinkKind.Elements, PathSteps.Current);

    public void OnHashWildcardProjection() => Push(QueryLinkKind.Values, PathSteps.Current);

    public void OnFlattenProjection() => Push(QueryLinkKind.Flatten, PathSteps.Current);

    public void OnFilterProjection() => Push(QueryLinkKind.Filter, _open.Pop().Close());

    public void OnSubExpression() => Extend(isAfterDot: true);

    public void OnIndexExpression() => Extend(isAfterDot: false);

    public void OnPipeExpression() => Combine(PathSteps.Then);

    public void OnAndExpression() => Combine(LogicSteps.And);

    public void OnOrExpression() => Combine(LogicSteps.Or);

    public void OnNotExpression()
    {
        _isComplete = false;
        _open.Push(_open.Pop().Negate());
    }

    public void OnComparisonEqual() => Combine(LogicSteps.Equal);

    public void OnComparisonNotEqual() => Combine(LogicSteps.NotEqual);

    public void OnComparisonGreater() => Order(order => order > 0);

    public void OnComparisonGreaterOrEqual() => Order(order => order >= 0);

    public void OnComparisonLesser() => Order(order => order < 0);

    public void OnComparisonLesserOrEqual() => Order(order => order <= 0);

    public void PushMultiSelectList() => _lists.Push([]);

    public void AddMultiSelectListExpression() => _lists.Peek().Add(Close());

    public void PopMultiSelectList() => Push(QueryLinkKind.Select, PathSteps.ListOf(_lists.Pop()));

    public void PushMultiSelectHash() => _records.Push([]);

    public void AddMultiSelectHashExpression()
    {
        QueryStep value = Close();
        _records.Peek().Add((_open.Pop().Single.Name, value));
    }

    public void PopMultiSelectHash() => Push(QueryLinkKind.Select, PathSteps.RecordOf(_records.Pop()));

    public void PushFunction() => _calls.Push([]);

    public void OnExpressionType() => _isExpression = true;

    public void AddFunctionArg()
    {
        _calls.Peek().Add(new QueryArgument(Close(), _isExpression));
        _isExpression = false;
    }

    public void PopFunction(string name) => Push(QueryFunctions.Call(name, _calls.Pop()));

    // What the parser knows beyond the JMESPath that n8n's users have.
    public void OnRootNode() => throw Unknown("$");

    public void OnArithmeticUnaryPlus() => throw Unknown("+");

    public void OnArithmeticUnaryMinus() => throw Unknown("-");

    public void OnArithmeticAddition() => throw Unknown("+");

    public void OnArithmeticSubtraction() => throw Unknown("-");

    public void OnArithmeticMultiplication() => throw Unknown("*");

    public void OnArithmeticDivision() => throw Unknown("/");

    public void OnArithmeticModulo() => throw Unknown("%");

    public void OnArithmeticIntegerDivision() => throw Unknown("//");

    public void OnLetExpression() => throw Unknown("let");

    public void OnLetBindings() => throw Unknown("let");

    public void OnLetBinding(string name) => throw Unknown("let");

    public void OnVariableReference(string name) => throw Unknown("$");

    private static FormatException Unknown(string what) => new($"'{what}' has no meaning here.");

    private void Push(QueryStep step) => Push(QueryLinkKind.Plain, step);

    private void Push(QueryLinkKind kind, QueryStep step)
    {
        _isComplete = false;
        _open.Push(new QueryChain(new QueryLink(kind, step)));
    }

    private QueryStep Close()
    {
        _isComplete = false;
        return _open.Pop().Close();
    }

    private void Extend(bool isAfterDot)
    {
        _isComplete = false;
        QueryLink link = _open.Pop().Single;
        _open.Peek().Add(link with { IsAfterDot = isAfterDot });
    }

    private void Combine(Func<QueryStep, QueryStep, QueryStep> combine)
    {
        QueryStep right = Close();
        QueryStep left = Close();
        Push(combine(left, right));
    }

    private void Order(Func<int, bool> isWanted) => Combine((left, right) => LogicSteps.Ordered(left, right, isWanted));
}
