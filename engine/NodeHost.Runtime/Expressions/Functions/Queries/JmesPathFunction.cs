using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Functions.Queries;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>The function <c>$jmespath(data, query)</c> of one engine. A query is parsed once.</summary>
internal sealed class JmesPathFunction
{
    private const int MostQueries = 256;

    private readonly Engine _engine;
    private readonly Dictionary<string, QueryStep> _queries = new(StringComparer.Ordinal);

    private JmesPathFunction(Engine engine) => _engine = engine;

    public static ClrFunction Make(Engine engine, string name)
    {
        var function = new JmesPathFunction(engine);
        var callable = new ClrFunction(engine, name, (_, arguments) => function.Search(arguments), 2);
        callable.PreventExtensions();
        return callable;
    }

    private JsValue Search(JsValue[] arguments)
    {
        if (arguments is not [var data, var query, ..] || !query.IsString() || !(data.IsNull() || (data is ObjectInstance && !data.IsCallable())))
            throw FunctionCall.Wrong("expected two arguments (Object, string) for this function");
        var run = new QueryRun(_engine);
        return run.Enter(Parsed(query.AsString(), run), data);
    }

    private QueryStep Parsed(string query, QueryRun run)
    {
        if (_queries.TryGetValue(query, out QueryStep? parsed))
            return parsed;
        if (_queries.Count >= MostQueries)
            _queries.Clear();
        _queries.Add(query, parsed = Parse(query, run));
        return parsed;
    }

    // The parser tells of a mistake by a plain Exception.
    private static QueryStep Parse(string query, QueryRun run)
    {
        try
        {
            return QueryBuilder.Parse(query);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            throw run.Error($"The JMESPath query cannot be read: {fault.Message}");
        }
    }
}
