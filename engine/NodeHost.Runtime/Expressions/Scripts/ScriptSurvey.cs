using System.Collections.Frozen;
using Acornima;
using Acornima.Ast;
using Node = Acornima.Ast.Node;
using NodeHost.Runtime.Expressions.Scope;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>What a script of a Code node mentions, so that only that is made for it.</summary>
internal sealed class ScriptSurvey : AstVisitor
{
    private static readonly FrozenSet<string> ItemNames = FrozenSet.Create(StringComparer.Ordinal, "items", "item");

    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    private ScriptSurvey()
    {
    }

    public IReadOnlyList<string> ScopeNames { get; private set; } = [];

    public bool Awaits { get; private set; }

    public static ScriptSurvey Of(Node script)
    {
        var survey = new ScriptSurvey();
        survey.Visit(script);
        survey.ScopeNames = [.. survey._names];
        return survey;
    }

    protected override object? VisitIdentifier(Identifier node)
    {
        if (ExpressionScope.Names.Contains(node.Name) || ItemNames.Contains(node.Name))
            _names.Add(node.Name);
        return node;
    }

    protected override object? VisitAwaitExpression(AwaitExpression node)
    {
        Awaits = true;
        return base.VisitAwaitExpression(node);
    }

    protected override object? VisitForOfStatement(ForOfStatement node)
    {
        Awaits |= node.Await;
        return base.VisitForOfStatement(node);
    }
}
