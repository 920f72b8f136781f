namespace NodeHost.Sdk;

/// <summary>What an action is asking for, for messages and for answers that say nothing themselves.</summary>
/// <param name="Action">The action.</param>
/// <param name="Keys">The parameters in the path, with their values.</param>
/// <param name="Parameters">Wire names of all parameters.</param>
/// <param name="NaturalKey">Value of the natural key; null where there is none.</param>
public sealed record ActionCall(
    ActionAttribute Action,
    IReadOnlyList<KeyValuePair<string, object?>> Keys,
    IReadOnlySet<string> Parameters,
    object? NaturalKey)
{
    /// <summary>The wire name of the parameter that a path such as <c>Route.Number</c> in an error is about; null if none is.</summary>
    public string? ParameterOf(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        string first = target.Split('.', '/', '[', '(')[0].Trim();
        return Parameters.FirstOrDefault(name => name.Equals(first, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The value of a parameter where it helps to see it and cannot be a secret: keys alone.</summary>
    public object? ValueOf(string parameter) =>
        parameter == Action.NaturalKey ? NaturalKey : Keys.FirstOrDefault(key => key.Key == parameter).Value;

    /// <summary>True if the request changes something at the service.</summary>
    public bool Changes => Action.Effect > NodeEffect.Read;
}
