using Acornima;
using Acornima.Ast;
using Expression = Acornima.Ast.Expression;
using Node = Acornima.Ast.Node;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>What a script of a Code node mentions, so that only that is made for it.</summary>
internal sealed class ScriptSurvey : AstVisitor
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<Node> _handedOver = new(ReferenceEqualityComparer.Instance);

    private ScriptSurvey()
    {
    }

    /// <summary>The names that the script uses but does not declare at its top; not those of members.</summary>
    public IEnumerable<string> FreeNames => _names.Where(name => !_declared.Contains(name));

    public bool Awaits { get; private set; }

    /// <summary>True if the script makes functions that may call each other, and not only such as it hands to others at once.</summary>
    public bool MayRecurse { get; private set; }

    /// <summary>The first use of <c>$input.all</c>, <c>first</c>, <c>last</c> or <c>itemMatching</c>; null if there is none.</summary>
    public MemberExpression? ReadsAllItems { get; private set; }

    public static ScriptSurvey Of(Script script)
    {
        var survey = new ScriptSurvey();
        survey.Visit(script);
        foreach (Statement statement in script.Body)
            survey.Declare(statement);
        return survey;
    }

    protected override object? VisitIdentifier(Identifier node)
    {
        _names.Add(node.Name);
        return node;
    }

    protected override object? VisitMemberExpression(MemberExpression node)
    {
        if (!node.Computed && node.Object is Identifier { Name: "$input" } && node.Property is Identifier { Name: "all" or "first" or "last" or "itemMatching" })
            ReadsAllItems ??= node;
        Visit(node.Object);
        if (node.Computed)
            Visit(node.Property);
        return node;
    }

    protected override object? VisitObjectProperty(ObjectProperty node) => VisitMember(node);

    protected override object? VisitAssignmentProperty(AssignmentProperty node) => VisitMember(node);

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

    protected override object? VisitCallExpression(CallExpression node)
    {
        foreach (Expression argument in node.Arguments)
        {
            if (argument is ArrowFunctionExpression or FunctionExpression { Id: null })
                _handedOver.Add(argument);
        }

        return base.VisitCallExpression(node);
    }

    protected override object? VisitFunctionDeclaration(FunctionDeclaration node)
    {
        MayRecurse = true;
        return base.VisitFunctionDeclaration(node);
    }

    protected override object? VisitFunctionExpression(FunctionExpression node)
    {
        MayRecurse |= !_handedOver.Contains(node);
        return base.VisitFunctionExpression(node);
    }

    protected override object? VisitArrowFunctionExpression(ArrowFunctionExpression node)
    {
        MayRecurse |= !_handedOver.Contains(node);
        return base.VisitArrowFunctionExpression(node);
    }

    private Property VisitMember(Property node)
    {
        if (node.Computed)
            Visit(node.Key);
        Visit(node.Value);
        return node;
    }

    private void Declare(Statement statement)
    {
        switch (statement)
        {
            case VariableDeclaration variables:
                foreach (VariableDeclarator variable in variables.Declarations)
                    DeclarePattern(variable.Id);
                break;
            case FunctionDeclaration { Id: { } name }:
                _declared.Add(name.Name);
                break;
            case ClassDeclaration { Id: { } name }:
                _declared.Add(name.Name);
                break;
        }
    }

    private void DeclarePattern(Node? pattern)
    {
        switch (pattern)
        {
            case Identifier name:
                _declared.Add(name.Name);
                break;
            case AssignmentPattern withDefault:
                DeclarePattern(withDefault.Left);
                break;
            case RestElement rest:
                DeclarePattern(rest.Argument);
                break;
            case ArrayPattern list:
                foreach (Node? element in list.Elements)
                    DeclarePattern(element);
                break;
            case ObjectPattern members:
                foreach (Node member in members.Properties)
                    DeclarePattern(member is Property property ? property.Value : member);
                break;
        }
    }
}
