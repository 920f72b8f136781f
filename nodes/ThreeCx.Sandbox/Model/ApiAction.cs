using System.Reflection;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Model;

/// <summary>One operation of the API, as an action class of the pack declares it.</summary>
internal sealed class ApiAction
{
    private readonly Lazy<EntityShape> _parameters;

    private ApiAction(Type type, ActionAttribute action, Type parameters)
    {
        Name = type.Name;
        Method = action.Method!;
        Path = action.Path!;
        Template = PathTemplate.Parse(Path);
        Answer = type.GetCustomAttributes().OfType<IAnswer>().FirstOrDefault();
        _parameters = new Lazy<EntityShape>(() => EntityShape.Of(parameters));
    }

    /// <summary>The operation's id.</summary>
    public string Name { get; }

    public string Method { get; }

    public string Path { get; }

    public PathTemplate Template { get; }

    /// <summary>What it answers with; null for nothing or the unknown.</summary>
    public IAnswer? Answer { get; }

    /// <summary>All that it takes, wherever it is sent.</summary>
    public EntityShape Parameters => _parameters.Value;

    /// <summary>Reads an action class; null for a class that is none or sends no request.</summary>
    public static ApiAction? Of(Type type)
    {
        if (type.IsAbstract || ParametersOf(type) is not { } parameters)
            return null;
        return type.GetCustomAttribute<ActionAttribute>() is { Method: not null, Path: not null } action ? new ApiAction(type, action, parameters) : null;
    }

    private static Type? ParametersOf(Type type)
    {
        for (Type? at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.IsGenericType && at.GetGenericTypeDefinition() == typeof(XapiAction<>))
                return at.GetGenericArguments()[0];
        }

        return null;
    }
}
