using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Sets fields that are listed by their type: the Set node before version 3.</summary>
[Node("n8n-nodes-base.set", "Set", 1, 2, Description = "Adds and changes the fields of each item.")]
public sealed class SetByType : ItemNode<SetByTypeParameters>
{
    public override ValueTask<ItemResult> RunAsync(SetByTypeParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        JObject json = parameters.KeepOnlySet ? [] : (JObject)context.Item.Json.DeepClone();
        var access = new FieldAccess(parameters.Options.DotNotation);
        foreach (SetBoolean field in parameters.Values.Boolean)
            Put(json, field.Name, field.Value, access);
        foreach (SetNumber field in parameters.Values.Number)
            Put(json, field.Name, context.TypeVersion >= 2 ? NumberOf(field.Value) : field.Value, access);
        foreach (SetString field in parameters.Values.String)
            Put(json, field.Name, field.Value, access);
        return ValueTask.FromResult<ItemResult>(new Item { Json = json, Binary = parameters.KeepOnlySet ? BinaryData.None : context.Item.Binary });
    }

    // An expression may give undefined, which takes the field away.
    private static void Put(JObject json, string name, JToken? value, FieldAccess access)
    {
        if (value is null)
            access.Remove(json, name);
        else
            access.Set(json, name, value.DeepClone());
    }

    private static JToken? NumberOf(JToken? value)
    {
        if (value is not { Type: JTokenType.String })
            return value;
        return JsValue.TryToNumber(value, out double number) ? JsValue.FromNumber(number) : JValue.CreateNull();
    }
}

public sealed record SetByTypeParameters
{
    [Parameter("Keep Only Set", Description = "Leaves out the fields that are not set here.")] public bool KeepOnlySet { get; init; }

    [Parameter("Values to Set")] public SetTypedValues Values { get; init; } = new();

    [Parameter("Options")] public SetByTypeOptions Options { get; init; } = new();
}

public sealed record SetByTypeOptions
{
    [Parameter("Dot Notation", Description = "Reads a name such as a.b as the field b within a.")]
    public bool DotNotation { get; init; } = true;
}

/// <summary>The fields by their type.</summary>
public sealed record SetTypedValues
{
    [Parameter("Boolean")] public IReadOnlyList<SetBoolean> Boolean { get; init; } = [];

    [Parameter("Number")] public IReadOnlyList<SetNumber> Number { get; init; } = [];

    [Parameter("String")] public IReadOnlyList<SetString> String { get; init; } = [];
}

public sealed record SetBoolean
{
    [Parameter("Name", Example = "address.isPrivate")] public string Name { get; init; } = "propertyName";

    [Parameter("Value")] public JToken Value { get; init; } = false;
}

public sealed record SetNumber
{
    [Parameter("Name", Example = "address.floor")] public string Name { get; init; } = "propertyName";

    [Parameter("Value")] public JToken Value { get; init; } = 0;
}

public sealed record SetString
{
    [Parameter("Name", Example = "address.city")] public string Name { get; init; } = "propertyName";

    [Parameter("Value")] public JToken Value { get; init; } = "";
}
