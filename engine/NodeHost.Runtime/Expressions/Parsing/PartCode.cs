using System.Diagnostics.CodeAnalysis;
using Acornima;
using Acornima.Ast;
using Jint;
using NodeHost.Runtime.Expressions.Direct;
using NodeHost.Runtime.Expressions.Sandbox;
using AstExpression = Acornima.Ast.Expression;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// The code of one part, as a function whose parameters are the names of the scope that it uses. Immutable: the prepared
/// script runs on any engine.
/// </summary>
internal sealed class PartCode
{
    private static readonly ParserOptions Syntax = new() { EcmaVersion = EcmaVersion.Latest };

    private readonly Lazy<Prepared<Script>> _script;

    private PartCode(string code, int start, AstExpression expression, CodeSurvey survey)
    {
        Text = code;
        Start = start + expression.Start;
        Expression = expression;
        Scope = survey.ScopeNames;
        CanReachBuiltIns = survey.CanReachBuiltIns;
        CanChangeData = survey.CanChangeData;
        UsesThis = survey.UsesThis;
        LeavesJobs = survey.LeavesJobs;
        Direct = DirectMaker.TryMake(expression);
        string head = $"(function({string.Join(",", survey.ScopeNames)}){{return (";
        HeadLength = head.Length;
        // Only what a value is made of is kept: comments behind it could hide the bracket.
        string body = $"{head}{LazyIf.Write(code, expression)}\n);}})";
        _script = new Lazy<Prepared<Script>>(() => Prepare(body));
        if (Direct is null)
            _ = _script.Value;
    }

    /// <summary>The code as it stands in the expression.</summary>
    public string Text { get; }

    /// <summary>Where in the expression the code begins.</summary>
    public int Start { get; }

    /// <summary>How many characters stand before the code in the first line of the script.</summary>
    public int HeadLength { get; }

    /// <summary>The code as a tree.</summary>
    public AstExpression Expression { get; }

    /// <summary>The names of the scope that the code mentions, in the order of the function's parameters.</summary>
    public IReadOnlyList<string> Scope { get; }

    /// <summary>True if the code may be able to change built-in objects, which every later evaluation would see.</summary>
    public bool CanReachBuiltIns { get; }

    /// <summary>True if the code may be able to change the objects that it is given.</summary>
    public bool CanChangeData { get; }

    /// <summary>True if the code mentions <c>this</c>.</summary>
    public bool UsesThis { get; }

    /// <summary>True if the code may leave promises behind, whose code would run with the next evaluation.</summary>
    public bool LeavesJobs { get; }

    /// <summary>The code as what needs no script engine; null if it is more than that.</summary>
    public DirectCode? Direct { get; }

    /// <summary>A script whose value is the function.</summary>
    public Prepared<Script> Script => _script.Value;

    /// <summary>Parses and prepares the code of a part that begins at <paramref name="start"/> in its expression.</summary>
    /// <exception cref="ParseErrorException">The code is no JavaScript expression.</exception>
    public static PartCode Parse(string code, int start)
    {
        AstExpression expression = ParseExpression(code);
        CodeSurvey survey = CodeSurvey.Of(expression);
        if (survey.Spreads.Count == 0)
            return new PartCode(code, start, expression, survey);
        string guarded = SpreadGuard.Rewrite(code, survey.Spreads);
        expression = ParseExpression(guarded);
        return new PartCode(guarded, start, expression, CodeSurvey.Of(expression));
    }

    // As in n8n, an expression may be followed by statements; the value is that of the expression.
    private static AstExpression ParseExpression(string code)
    {
        if (TryParse(parser => parser.ParseExpression(code, strict: true), out AstExpression? expression, out ParseErrorException? fault))
            return expression;
        if (TryParse(parser => parser.ParseScript(code, strict: true), out Script? program, out ParseErrorException? other))
            return program.Body is [ExpressionStatement first, ..] ? first.Expression : throw fault;
        // Whichever reading came further says best what is wrong.
        ParseErrorException best = fault.Error.Index > other.Error.Index ? fault : other;
        throw CodeSurvey.RefusalOf(best) ?? (Exception)best;
    }

    private static bool TryParse<TNode>(
        Func<Parser, TNode> parse, [NotNullWhen(true)] out TNode? node, [NotNullWhen(false)] out ParseErrorException? fault)
        where TNode : Node
    {
        try
        {
            (node, fault) = (parse(new Parser(Syntax)), null);
            return true;
        }
        catch (ParseErrorException error)
        {
            (node, fault) = (null, error);
            return false;
        }
    }

    private static Prepared<Script> Prepare(string body)
    {
        ScriptStart.Ensure();
        return Engine.PrepareScript(body, strict: true);
    }
}
