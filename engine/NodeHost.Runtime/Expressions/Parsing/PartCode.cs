using Acornima;
using Acornima.Ast;
using AstExpression = Acornima.Ast.Expression;
using Jint;
using NodeHost.Runtime.Expressions.Direct;
using NodeHost.Runtime.Expressions.Sandbox;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// The code of one part, as a function whose parameters are the names of the scope that it uses. Immutable: the prepared
/// script runs on any engine.
/// </summary>
internal sealed class PartCode
{
    private static readonly ParserOptions Syntax = new() { EcmaVersion = EcmaVersion.Latest };

    private readonly Lazy<Prepared<Script>>? _script;

    private PartCode(CodeSurvey survey, string body, PropertyPath? path)
    {
        Scope = survey.ScopeNames;
        CanReachBuiltIns = survey.CanReachBuiltIns;
        UsesThis = survey.UsesThis;
        LeavesJobs = survey.LeavesJobs;
        Path = path;
        _script = new Lazy<Prepared<Script>>(() => Prepare(body));
        if (path is null)
            _ = _script.Value;
    }

    private PartCode() => Scope = [];

    /// <summary>True for a part with nothing in it.</summary>
    public bool IsEmpty => _script is null;

    /// <summary>The names of the scope that the code mentions, in the order of the function's parameters.</summary>
    public IReadOnlyList<string> Scope { get; }

    /// <summary>True if the code may be able to change built-in objects, which every later evaluation would see.</summary>
    public bool CanReachBuiltIns { get; }

    /// <summary>True if the code mentions <c>this</c>.</summary>
    public bool UsesThis { get; }

    /// <summary>True if the code may leave promises behind, whose code would run with the next evaluation.</summary>
    public bool LeavesJobs { get; }

    /// <summary>The code as a path into the item's data, which needs no script engine; null if it is more than that.</summary>
    public PropertyPath? Path { get; }

    /// <summary>A script whose value is the function.</summary>
    public Prepared<Script> Script => _script!.Value; // IsEmpty parts are never run.

    /// <exception cref="ParseErrorException">The code is not JavaScript.</exception>
    public static PartCode Parse(string code) => Parse(code, isGuarded: false);

    private static PartCode Parse(string code, bool isGuarded)
    {
        AstExpression? expression = TryParseExpression(code, out ParseErrorException? fault);
        if (expression is not null)
        {
            CodeSurvey survey = CodeSurvey.Of(expression);
            if (!isGuarded && survey.Spreads.Count > 0)
                return Parse(SpreadGuard.Rewrite(code, survey.Spreads), isGuarded: true);
            return new PartCode(survey, Wrap(survey, $"return ({code}\n);"), PropertyPath.TryMake(expression));
        }

        Script program = ParseProgram(code, fault);
        if (program.Body.Count == 0)
            return new PartCode();
        CodeSurvey statements = CodeSurvey.Of(program);
        if (!isGuarded && statements.Spreads.Count > 0)
            return Parse(SpreadGuard.Rewrite(code, statements.Spreads), isGuarded: true);
        return new PartCode(statements, Wrap(statements, ReturnLast(code, program)), path: null);
    }

    private static Prepared<Script> Prepare(string body)
    {
        ScriptStart.Ensure();
        return Engine.PrepareScript(body, strict: true);
    }

    private static AstExpression? TryParseExpression(string code, out ParseErrorException? fault)
    {
        try
        {
            fault = null;
            return new Parser(Syntax).ParseExpression(code, strict: true);
        }
        catch (ParseErrorException error)
        {
            fault = error;
            return null;
        }
    }

    private static Script ParseProgram(string code, ParseErrorException? fault)
    {
        try
        {
            return new Parser(Syntax).ParseScript(code, strict: true);
        }
        catch (ParseErrorException error)
        {
            // Whichever reading came further says best what is wrong.
            ParseErrorException best = fault is not null && fault.Error.Index > error.Error.Index ? fault : error;
            throw CodeSurvey.RefusalOf(best) ?? (Exception)best;
        }
    }

    // The value of statements is the value of the last one, if that is an expression.
    private static string ReturnLast(string code, Script program)
    {
        if (program.Body[^1] is not ExpressionStatement last)
            return code;
        string text = code[last.Start..last.End].TrimEnd(';');
        return $"{code[..last.Start]}return ({text}\n);{code[last.End..]}\n";
    }

    private static string Wrap(CodeSurvey survey, string body) => $"(function({string.Join(",", survey.ScopeNames)}){{{body}\n}})";
}
