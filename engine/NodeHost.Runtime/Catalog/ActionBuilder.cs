using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Reads the parameters of an action. Those that its path names are required.</summary>
internal static class ActionBuilder
{
    /// <exception cref="DescriptorException">The class or its parameters are declared wrongly.</exception>
    public static RecordDefinition Read(DeclaredAction action)
    {
        var mistakes = new List<DescriptorMistake>();
        string name = action.Class.FullName!;
        if (NodeShapes.Of(action.Class) is not { Shape: NodeShape.Item or NodeShape.Batch } shape)
            throw new DescriptorException([new DescriptorMistake(name, null,
                "has [Action] but cannot run; derive it from ItemNode<T> or BatchNode<T>")]);

        RecordDefinition record = RecordBuilder.Build(shape.Parameters, mistakes);
        HashSet<string> required = [.. NamesIn(action.Attribute.Path)];
        foreach (string unknown in required.Where(parameter => !record.ByName.ContainsKey(parameter)))
            mistakes.Add(new DescriptorMistake(name, null,
                $"its path names {{{unknown}}}, which {record.Class.Name} does not have.{Hint(unknown, record)}"));
        foreach (string own in record.ByName.Keys.Where(parameter => parameter is "resource" or "operation"))
            mistakes.Add(new DescriptorMistake(record.Class.FullName!, record.ByName[own].PropertyName,
                $"the name '{own}' is taken: it chooses the action; give the property another by [Parameter(Name = …)]"));
        if (action.Attribute.NaturalKey is { } key && !record.ByName.ContainsKey(key))
            mistakes.Add(new DescriptorMistake(name, null,
                $"its natural key '{key}' is no parameter of {record.Class.Name}.{Hint(key, record)}"));
        RecordDefinition placed = HttpPlaces.IsHttp(action.Class) ? HttpPlaces.Set(action, record, required, mistakes) : record;
        return mistakes.Count == 0 ? Require(placed, required) : throw new DescriptorException(mistakes);
    }

    private static RecordDefinition Require(RecordDefinition record, HashSet<string> required)
    {
        if (required.Count == 0)
            return record;
        ParameterDefinition[] parameters =
            [.. record.Parameters.Select(parameter => required.Contains(parameter.Name) ? parameter with { IsRequired = true } : parameter)];
        return record with { Parameters = parameters, ByName = parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal) };
    }

    private static string Hint(string name, RecordDefinition record) => NearestName.Hint(name, [.. record.ByName.Keys]);

    private static IEnumerable<string> NamesIn(string? path)
    {
        for (int open = path?.IndexOf('{', StringComparison.Ordinal) ?? -1; open >= 0; open = path!.IndexOf('{', open + 1))
        {
            int close = path!.IndexOf('}', open);
            if (close < 0)
                yield break;
            yield return path[(open + 1)..close];
        }
    }
}
