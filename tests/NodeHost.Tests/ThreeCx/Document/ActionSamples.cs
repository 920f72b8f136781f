using System.Collections;
using System.Globalization;
using System.Reflection;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>Makes parameters of actions out of nothing but their descriptors, the same for the same seed.</summary>
/// <param name="seed">Tells the samples apart.</param>
internal sealed class ActionSamples(int seed)
{
    private const int Depth = 3;

    private static readonly string[] Texts =
    [
        "sample", "O'Neil", "''", "a b+c%20&d=e#f?g/h\\i", "Grüße, 李雷 🎉", "\"quoted\"", "line\nbreak\ttab", "*800", " 0 ", "null", "{{ no expression }}", "$top", "1,2;3",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Parameters of an action, without <c>resource</c> and <c>operation</c>.</summary>
    /// <param name="action">The action.</param>
    /// <param name="onlyRequired">True for the required ones alone.</param>
    public JObject Of(ActionDefinition action, bool onlyRequired)
    {
        var sample = new JObject();
        foreach (ParameterDefinition parameter in action.Parameters.Parameters.Where(parameter => parameter.IsRequired || !onlyRequired))
            sample[parameter.Name] = ValueOf(parameter);
        return sample;
    }

    private JToken ValueOf(ParameterDefinition parameter) => parameter switch
    {
        { Place: ParameterPlace.Header } => "W/\"1\"",
        { Kind: ParameterKind.Any, Place: ParameterPlace.Query } => _random.Next(2) == 0 ? "Id,Name desc" : new JArray("Id", "Name"),
        // $top and its like count, and a text that is not set is not sent.
        { Kind: ParameterKind.Number, Place: ParameterPlace.Query } => _random.Next(1, 1000),
        _ => ValueOf(parameter.ValueType, isBody: parameter.Place == ParameterPlace.Body, Depth),
    };

    private JToken ValueOf(Type declared, bool isBody, int depth)
    {
        Type type = Bare(declared);
        return type switch
        {
            _ when type == typeof(string) => Pick(Texts),
            _ when type == typeof(Guid) => new Guid(_random.Next(), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).ToString(),
            _ when type == typeof(bool) => _random.Next(2) == 0,
            _ when type == typeof(int) => Pick(0, 1, -1, int.MaxValue, int.MinValue, _random.Next()),
            _ when type == typeof(long) => Pick(0L, 1L, long.MaxValue, long.MinValue, _random.NextInt64()),
            _ when type == typeof(double) => Pick(0.5, -1.25, 1e21, 1e-7, 42),
            _ when type == typeof(DateTimeOffset) => Pick("2026-11-25T02:15:31Z", "2024-02-29T23:59:59.1234567+05:30", "2026-01-01T00:00:00.5-08:00"),
            _ when type == typeof(DateOnly) => "2026-11-25",
            _ when type == typeof(TimeOnly) => "08:30:00",
            { IsEnum: true } => Option(type),
            _ when type == typeof(JArray) => new JArray(new JObject()),
            _ when type.IsAssignableTo(typeof(JToken)) => new JObject(),
            _ when ElementOf(type) is { } element => new JArray(Enumerable.Range(0, depth == 0 ? 0 : _random.Next(3)).Select(_ => ValueOf(element, isBody, depth - 1))),
            _ when isBody => Entity(type, depth),
            _ => throw new InvalidOperationException($"There is no sample of {type}."),
        };
    }

    private JObject Entity(Type type, int depth)
    {
        var entity = new JObject();
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite))
        {
            bool isPart = Bare(property.PropertyType) is { IsClass: true } inner && inner != typeof(string);
            if (!isPart || depth > 0)
                entity[WireNames.Of(property)] = ValueOf(property.PropertyType, isBody: true, depth - 1);
        }

        return entity;
    }

    private string Option(Type type)
    {
        IReadOnlyList<string> all = WireNames.AllOf(type);
        bool several = type.IsDefined(typeof(FlagsAttribute)) && all.Count > 1 && _random.Next(2) == 0;
        return several ? $"{all[^2]},{all[^1]}" : all[_random.Next(all.Count)];
    }

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private static Type Bare(Type type)
    {
        while (type.IsGenericType && type.GetGenericTypeDefinition() is { } wrapper
            && (wrapper == typeof(Optional<>) || wrapper == typeof(JsonText<>) || wrapper == typeof(Nullable<>)))
            type = type.GetGenericArguments()[0];
        return type;
    }

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? type.GetGenericArguments()[0] : null;
}

/// <summary>The action in a sentence of a test.</summary>
internal static class ActionText
{
    public static string Of(ActionDefinition action) => string.Create(CultureInfo.InvariantCulture, $"{action.Resource} / {action.Operation}");
}
