using Acornima.Ast;
using NodeHost.Runtime.Expressions.Scope;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>Finds a name of the scope that was written without its dollar sign, as in <c>json.name</c>.</summary>
internal sealed class UnknownName : Acornima.AstVisitor
{
    private string? _found;

    private UnknownName()
    {
    }

    public static string? Describe(Node code)
    {
        var finder = new UnknownName();
        finder.Visit(code);
        return finder._found is { } name ? $"There is no '{name}'. Did you mean '${name}'?" : null;
    }

    protected override object? VisitMemberExpression(MemberExpression node)
    {
        if (node.Object is Identifier { Name: var name } && !ExpressionScope.Names.Contains(name) && ExpressionScope.Names.Contains("$" + name))
            _found ??= name;
        return base.VisitMemberExpression(node);
    }
}
