using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Tells where an action that is one HTTP request sends its parameters, and what its author got wrong in that.</summary>
internal static class HttpPlaces
{
    /// <summary>True for a class that derives from <see cref="HttpAction{TParameters}"/>.</summary>
    public static bool IsHttp(Type action)
    {
        for (Type? type = action; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(HttpAction<>))
                return true;
        }

        return false;
    }

    /// <summary>The record with the place of every parameter.</summary>
    /// <param name="action">The action.</param>
    /// <param name="record">Its parameters.</param>
    /// <param name="inPath">Wire names of those that the path names.</param>
    /// <param name="mistakes">Takes what is wrong.</param>
    public static RecordDefinition Set(DeclaredAction action, RecordDefinition record, HashSet<string> inPath, List<DescriptorMistake> mistakes)
    {
        ParameterDefinition[] parameters =
            [.. record.Parameters.Select(parameter => parameter with { Place = inPath.Contains(parameter.Name) ? ParameterPlace.Path : parameter.Place ?? ParameterPlace.Body })];
        Check(action, record, parameters, mistakes);
        return record with { Parameters = parameters, ByName = parameters.DistinctBy(parameter => parameter.Name).ToDictionary(parameter => parameter.Name, StringComparer.Ordinal) };
    }

    private static void Check(DeclaredAction action, RecordDefinition record, ParameterDefinition[] parameters, List<DescriptorMistake> mistakes)
    {
        string name = action.Class.FullName!;
        if (action.Attribute is not { Method: { } method, Path: not null })
        {
            mistakes.Add(new DescriptorMistake(name, null, "is an HTTP request, but its [Action] lacks a method or a path"));
            return;
        }

        if (method is "GET" or "HEAD")
        {
            foreach (ParameterDefinition lost in parameters.Where(parameter => parameter.Place == ParameterPlace.Body))
                mistakes.Add(new DescriptorMistake(record.Class.FullName!, lost.PropertyName,
                    $"is sent nowhere by {action.Class.Name}: a {method} request has no body; mark it [Query], [Header] or [NotSent]"));
        }

        bool hasWhole = parameters.Any(parameter => record.Class.GetProperty(parameter.PropertyName)!.IsDefined(typeof(BodyAttribute), inherit: false));
        if (action.Attribute.Body == BodyFormat.Binary && !hasWhole)
            mistakes.Add(new DescriptorMistake(name, null,
                $"its body is a file, but no parameter of {record.Class.Name} names it; put [Body] on the one that does"));
    }
}
