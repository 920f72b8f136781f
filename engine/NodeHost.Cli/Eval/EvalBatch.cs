using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Cli.Eval;

/// <summary>
/// Evaluates lines of <c>{"expression":…,"data":…}</c>, each by itself: a line that cannot be read or fails gives an error line, and
/// the batch goes on.
/// </summary>
internal sealed class EvalBatch(EvalBench bench, EvalWriter answers)
{
    private static readonly EvalData Nothing = EvalData.Read(new JObject());

    /// <summary>Evaluates all lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="afterEach">Called after each answer.</param>
    /// <returns>The exit code: 0 if every line gave a value, 1 if one did not.</returns>
    public int Run(TextReader lines, Action afterEach)
    {
        int exitCode = ExitCode.Success;
        for (int number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (!TryAnswer(line, number))
                exitCode = ExitCode.Failed;
            afterEach();
        }

        return exitCode;
    }

    private bool TryAnswer(string line, int number)
    {
        try
        {
            if (NodeJson.Parse(line) is not JObject question || question["expression"] is not JValue { Value: string expression })
                throw new FormatException("expected {\"expression\":\"…\",\"data\":…}, the expression being text");
            answers.Write(bench.Evaluate(EvalBench.AsExpression(expression), question["data"] is { } data ? EvalData.Read(data) : Nothing));
            return true;
        }
        catch (ExpressionException fault)
        {
            answers.WriteError(fault.Code, fault.Message, fault.Hint);
        }
        catch (JsonTextException fault)
        {
            answers.WriteError(Codes.InputUnreadable, $"line {number}, column {fault.Column}: {fault.DescribeWithoutPlace()}");
        }
        catch (FormatException fault)
        {
            answers.WriteError(Codes.InputUnreadable, $"line {number}: {fault.Message}.");
        }

        return false;
    }
}
