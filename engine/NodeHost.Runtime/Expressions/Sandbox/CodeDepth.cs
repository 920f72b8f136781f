using Acornima;
using Acornima.Ast;
using Node = Acornima.Ast.Node;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>Refuses code that is nested so deeply that evaluating it could overflow the stack, which ends the process.</summary>
internal sealed class CodeDepth : AstVisitor
{
    /// <summary>The deepest that code may be nested; a sum of so many terms is as deep.</summary>
    public const int Deepest = 400;

    private int _depth;

    private CodeDepth()
    {
    }

    /// <exception cref="ExpressionException"><see cref="Codes.ExpressionSyntax"/>.</exception>
    public static void Check(Node code) => new CodeDepth().Visit(code);

    public override object? Visit(Node node)
    {
        if (++_depth > Deepest)
        {
            throw new ExpressionException(
                Codes.ExpressionSyntax, $"Invalid syntax: the code is nested too deeply, more than {Deepest} levels. Split it into statements.")
            {
                Line = 1,
                Column = 1,
            };
        }

        object? result = base.Visit(node);
        _depth--;
        return result;
    }
}
