using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>How the names of fields are read: as paths such as <c>a.b</c>, or as they stand.</summary>
internal readonly record struct FieldAccess(bool UsesPaths)
{
    /// <summary>The field's value; null if there is none.</summary>
    public JToken? Get(JObject json, string name) => UsesPaths ? PropertyPath.Get(json, name) : json[name];

    /// <summary>Gives the field a value; the token becomes part of the JSON.</summary>
    public void Set(JObject json, string name, JToken value)
    {
        if (UsesPaths)
            PropertyPath.Set(json, name, value);
        else
            json[name] = value;
    }

    /// <summary>Takes the field away.</summary>
    public void Remove(JObject json, string name)
    {
        if (UsesPaths)
            PropertyPath.Remove(json, name);
        else
            json.Remove(name);
    }

    /// <summary>Only these fields of the JSON, as copies, at their places.</summary>
    public JObject Pick(JObject json, IEnumerable<string> names)
    {
        var picked = new JObject();
        foreach (string name in names)
        {
            if (Get(json, name) is { } value)
                Set(picked, name, value.DeepClone());
        }

        return picked;
    }

    /// <summary>The failure of a field that no item has.</summary>
    public NodeFailedException NotFound(string name) => new(Codes.UnusableParameterValue, $"Couldn't find the field '{name}' in the input data")
    {
        Hint = HintFor(name) ?? "Check the name; upper and lower case count.",
    };

    /// <summary>Says that a path is not read as one; null where that cannot be what is wrong.</summary>
    public string? HintFor(string name) => !UsesPaths && name.Contains('.', StringComparison.Ordinal)
        ? "If you're trying to use a nested field, make sure you turn off 'disable dot notation' in the node options."
        : null;
}
