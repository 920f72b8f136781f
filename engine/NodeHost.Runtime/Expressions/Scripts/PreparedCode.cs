using Acornima;
using Acornima.Ast;
using Jint;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// The script of a Code node, prepared: a function around a function, so that the script may declare names that the scope
/// has too. It begins on the first line of the script, so that lines are the user's.
/// </summary>
internal sealed class PreparedCode
{
    private static readonly ParserOptions Syntax = new()
    {
        EcmaVersion = EcmaVersion.Latest,
        AllowReturnOutsideFunction = true,
        AllowAwaitOutsideFunction = true,
    };

    private PreparedCode(Prepared<Script> script, IReadOnlyList<string> scope)
    {
        Script = script;
        Scope = scope;
    }

    public Prepared<Script> Script { get; }

    /// <summary>The names of the scope that the script mentions, in the order of the function's parameters.</summary>
    public IReadOnlyList<string> Scope { get; }

    /// <exception cref="NodeFailedException">The script is not JavaScript.</exception>
    public static PreparedCode Parse(string code)
    {
        try
        {
            Script script = new Parser(Syntax).ParseScript(code);
            CodeDepth.Check(script);
            ScriptSurvey survey = ScriptSurvey.Of(script);
            ScriptStart.Ensure();
            string names = string.Join(",", survey.ScopeNames);
            string kind = survey.Awaits ? "async function" : "function";
            string wrapped = $"(function({names}){{return ({kind}(){{{code}\n}}).call(this);}})";
            return new PreparedCode(Engine.PrepareScript(wrapped), survey.ScopeNames);
        }
        catch (ParseErrorException fault)
        {
            throw Invalid($"{fault.Error.Description.TrimEnd('.')} [line {fault.LineNumber}]", fault);
        }
        catch (Exception fault) when (fault is ScriptPreparationException or InsufficientExecutionStackException or ExpressionException)
        {
            throw Invalid("The script is nested too deeply, or declares a name twice.", fault);
        }
    }

    private static NodeFailedException Invalid(string message, Exception fault) => new(Codes.ScriptFailed, message, fault);
}
