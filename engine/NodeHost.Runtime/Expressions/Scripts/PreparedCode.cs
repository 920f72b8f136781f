using Acornima;
using Acornima.Ast;
using Jint;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// The script of a Code node, prepared: the body of a function whose parameters are the names of the scope that it mentions and does
/// not declare itself. It begins on the first line of the function, so that lines are the user's.
/// </summary>
internal sealed class PreparedCode
{
    private static readonly ParserOptions Syntax = new()
    {
        EcmaVersion = EcmaVersion.Latest,
        AllowReturnOutsideFunction = true,
        AllowAwaitOutsideFunction = true,
    };

    private PreparedCode(string source, Prepared<Script> script, string[] scope, int prefix, bool mayRecurse)
    {
        Source = source;
        Script = script;
        Scope = scope;
        Prefix = prefix;
        MayRecurse = mayRecurse;
    }

    /// <summary>The script as the user wrote it.</summary>
    public string Source { get; }

    public Prepared<Script> Script { get; }

    /// <summary>The names of the scope that the script mentions, in the order of the function's parameters: first those that others depend on.</summary>
    public string[] Scope { get; }

    /// <summary>How many characters stand before the first line of the script.</summary>
    public int Prefix { get; }

    /// <summary>True if its functions may call each other.</summary>
    public bool MayRecurse { get; }

    /// <exception cref="NodeFailedException">The script is not JavaScript, or uses what its mode has not.</exception>
    public static PreparedCode Parse(string code, bool forEachItem)
    {
        try
        {
            Script script = new Parser(Syntax).ParseScript(code);
            CodeDepth.Check(script);
            ScriptSurvey survey = ScriptSurvey.Of(script);
            if (forEachItem && survey.ReadsAllItems is { } use)
                throw ScriptErrors.OnlyForAllItems(code, use);
            ScriptStart.Ensure();
            string[] names = [.. survey.FreeNames.Where(name => ScriptScope.Has(name, forEachItem)).OrderBy(static name => name switch { ScriptScope.Input => 0, "item" => 1, _ => 2 })];
            string prefix = $"({(survey.Awaits ? "async " : "")}function({string.Join(',', names)}){{";
            return new PreparedCode(code, Engine.PrepareScript($"{prefix}{code}\n}})"), names, prefix.Length, survey.MayRecurse);
        }
        catch (ParseErrorException fault)
        {
            throw ScriptErrors.Syntax(code, fault);
        }
        catch (Exception fault) when (fault is ScriptPreparationException or InsufficientExecutionStackException or ExpressionException)
        {
            throw new NodeFailedException(Codes.ScriptFailed, "The script is nested too deeply, or declares a name twice.", fault);
        }
    }
}
