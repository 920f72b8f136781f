using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run.Input;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Eval;

/// <summary>Reads data, evaluates, and prints what came of it.</summary>
internal sealed class EvalAction(Terminal terminal, EvalOptions options)
{
    private const string Stdin = InputReader.Stdin;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Evaluates one expression.</summary>
    /// <exception cref="CommandLineException">The data cannot be read.</exception>
    public int Run(string expression, string? dataFile)
    {
        using var bench = new EvalBench(options);
        try
        {
            Print(bench.Evaluate(EvalBench.AsExpression(expression), ReadData(dataFile)));
            return ExitCode.Success;
        }
        catch (ExpressionException fault)
        {
            terminal.Write(new Problem { Code = fault.Code, Message = WithHint(fault) });
            return ExitCode.Failed;
        }
        catch (FormatException fault)
        {
            throw Refused(dataFile, $"The data cannot be used: {fault.Message}.");
        }
    }

    /// <summary>Evaluates the lines of a file, or of stdin for <c>-</c>.</summary>
    /// <exception cref="CommandLineException">The file cannot be read.</exception>
    public int RunBatch(string file)
    {
        using var bench = new EvalBench(options);
        // Whoever asks line by line waits for each answer.
        Action afterEach = file == Stdin ? terminal.Data.Flush : () => { };
        return Reading(file, reader => new EvalBatch(bench, new EvalWriter(terminal.Data, options.Verbose)).Run(reader, afterEach));
    }

    private static string WithHint(ExpressionException fault) =>
        fault.Hint is null ? fault.Message : $"{fault.Message.TrimEnd('.')}. {fault.Hint}";

    private static EvalData ReadData(string? file)
    {
        if (file is null)
            return EvalData.Read(new JObject());
        string text = Reading(file, reader => reader.ReadToEnd());
        try
        {
            return EvalData.Read(NodeJson.Parse(text));
        }
        catch (JsonTextException fault)
        {
            throw Refused(file, fault.DescribeWithoutPlace(), new SourcePosition(fault.Line, fault.Column));
        }
    }

    private static T Reading<T>(string file, Func<StreamReader, T> use)
    {
        try
        {
            if (file != Stdin && Directory.Exists(file))
                throw Refused(file, "This is a folder. Give a file.");
            using Stream stream = file == Stdin ? StandardInput.Open() : File.OpenRead(file);
            using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true, 1 << 16);
            return use(reader);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refused(file, "There is no such file.");
        }
        catch (DecoderFallbackException)
        {
            throw Refused(file, "The text is not UTF-8: save it as UTF-8.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(file, $"The file cannot be read: {fault.Message}");
        }
    }

    private static CommandLineException Refused(string? file, string message, SourcePosition position = default) => new(new Problem
    {
        Code = Codes.InputUnreadable,
        File = file == Stdin ? "stdin" : file,
        Position = position,
        Message = message,
    });

    private void Print(EvalResult result)
    {
        using (JsonTextWriter json = NodeJson.CreateWriter(terminal.Data, indented: terminal.DataInColor))
            (result.Value ?? JValue.CreateNull()).WriteTo(json);
        terminal.Data.WriteLine();
        terminal.Flush();
        if (result.Warning is { } warning)
            terminal.Write(new Problem { Code = Codes.ExpressionFailed, Severity = ProblemSeverity.Warning, Message = warning });
        else if (result.Value is null)
            terminal.Messages.WriteLine("undefined");
        else if (result.Kind is ResultKind.NaN or ResultKind.Infinity or ResultKind.NegativeInfinity)
            terminal.Messages.WriteLine(result.Kind == ResultKind.NegativeInfinity ? "-Infinity" : result.Kind.ToString());
    }
}
