using System.Collections.Frozen;
using Acornima;
using Acornima.Ast;
using Node = Acornima.Ast.Node;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// Refuses what n8n refuses in the text of an expression, in its words. It is courtesy to who reads the error, not the lock on the
/// door: nothing dangerous can be reached by these names. Members of data are never refused, whatever they are called.
/// </summary>
internal sealed class DeniedCode : AstVisitor
{
    private static readonly FrozenSet<string> BuiltIns = FrozenSet.Create(
        StringComparer.Ordinal,
        "Object", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Math", "JSON", "Date", "RegExp", "Map", "Set", "WeakMap", "WeakSet",
        "Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError", "AggregateError", "Intl", "Function", "Promise",
        "Reflect", "Proxy", "DateTime", "Duration", "Interval", "parseInt", "parseFloat", "isNaN", "isFinite");

    private DeniedCode()
    {
    }

    /// <exception cref="ExpressionException"><see cref="Codes.ExpressionRefused"/>.</exception>
    public static void Refuse(Node code) => new DeniedCode().Visit(code);

    protected override object? VisitIdentifier(Identifier node)
    {
        if (node.Name == "$")
            throw DeniedNames.Refusal("Cannot access \"$\" without calling it as a function");
        if (DeniedNames.Members.Contains(node.Name))
            throw DeniedNames.Access(node.Name);
        return node;
    }

    protected override object? VisitCallExpression(CallExpression node)
    {
        if (node.Callee is not Identifier { Name: "$" })
            return base.VisitCallExpression(node);
        foreach (Acornima.Ast.Expression argument in node.Arguments)
            Visit(argument);
        return node;
    }

    protected override object? VisitMemberExpression(MemberExpression node)
    {
        Visit(node.Object);
        string? name = NameOf(node);
        if (name is not null && DeniedNames.Members.Contains(name) && IsBuiltIn(node.Object))
        {
            throw name == "constructor" && !node.Computed
                ? DeniedNames.Refusal("Expression contains invalid constructor function call")
                : DeniedNames.Access(name);
        }

        if (node.Computed)
            Visit(node.Property);
        return node;
    }

    protected override object? VisitObjectProperty(ObjectProperty node) => VisitMember(node, node.Computed || node.Shorthand, node.Value);

    protected override object? VisitMethodDefinition(MethodDefinition node) => VisitMember(node, node.Computed, node.Value);

    protected override object? VisitPropertyDefinition(PropertyDefinition node) => VisitMember(node, node.Computed, node.Value);

    protected override object? VisitAssignmentProperty(AssignmentProperty node)
    {
        if (node.Computed)
            throw DeniedNames.Refusal("Computed property names in destructuring are not allowed due to security concerns");
        string? name = node.Key switch
        {
            Identifier identifier => identifier.Name,
            StringLiteral literal => literal.Value,
            _ => null,
        };
        if (name is not null && (DeniedNames.Members.Contains(name) || DeniedNames.Removed.Contains(name)))
            throw DeniedNames.Refusal($"Cannot destructure \"{name}\" due to security concerns");
        Bind(node.Value);
        Visit(node.Value);
        return node;
    }

    protected override object? VisitVariableDeclarator(VariableDeclarator node)
    {
        Bind(node.Id);
        return base.VisitVariableDeclarator(node);
    }

    protected override object? VisitFunctionDeclaration(FunctionDeclaration node)
    {
        BindAll(node.Id, node.Params);
        return base.VisitFunctionDeclaration(node);
    }

    protected override object? VisitFunctionExpression(FunctionExpression node)
    {
        BindAll(node.Id, node.Params);
        return base.VisitFunctionExpression(node);
    }

    protected override object? VisitArrowFunctionExpression(ArrowFunctionExpression node)
    {
        BindAll(null, node.Params);
        return base.VisitArrowFunctionExpression(node);
    }

    protected override object? VisitCatchClause(CatchClause node)
    {
        Bind(node.Param);
        return base.VisitCatchClause(node);
    }

    protected override object? VisitClassDeclaration(ClassDeclaration node)
    {
        Extend(node);
        return base.VisitClassDeclaration(node);
    }

    protected override object? VisitClassExpression(ClassExpression node)
    {
        Extend(node);
        return base.VisitClassExpression(node);
    }

    private Node VisitMember(Node node, bool isKeyCode, Node? value)
    {
        if (isKeyCode && node is IProperty { Computed: true } property)
            Visit(property.Key);
        if (value is not null)
            Visit(value);
        return node;
    }

    private static void Extend(IClass node)
    {
        Bind(node.Id);
        if (node.SuperClass is Identifier { Name: var name } && DeniedNames.Extensions.Contains(name))
            throw DeniedNames.Refusal($"Cannot extend \"{name}\" due to security concerns");
        if (node.SuperClass is not (null or Identifier))
            throw DeniedNames.Refusal("Cannot use dynamic class extension due to security concerns");
    }

    private static void BindAll(Node? id, in NodeList<Node> parameters)
    {
        Bind(id);
        foreach (Node parameter in parameters)
            Bind(parameter);
    }

    private static void Bind(Node? target)
    {
        switch (target)
        {
            case Identifier { Name: var name } when DeniedNames.Reserved.Contains(name):
                throw DeniedNames.Refusal($"Cannot use \"{name}\" due to security concerns");
            case AssignmentPattern pattern:
                Bind(pattern.Left);
                break;
            case RestElement rest:
                Bind(rest.Argument);
                break;
            case ArrayPattern list:
                foreach (Node? element in list.Elements)
                    Bind(element);
                break;
        }
    }

    // Whether a chain of members and calls begins at something that is not data.
    private static bool IsBuiltIn(Node chain)
    {
        for (; ; )
        {
            switch (chain)
            {
                case MemberExpression member:
                    chain = member.Object;
                    break;
                case CallExpression call:
                    chain = call.Callee;
                    break;
                case ChainExpression whole:
                    chain = whole.Expression;
                    break;
                case Identifier identifier:
                    return BuiltIns.Contains(identifier.Name);
                default:
                    return true;
            }
        }
    }

    private static string? NameOf(MemberExpression node) =>
        node.Computed ? ConstantText.Of(node.Property) : (node.Property as Identifier)?.Name;
}
