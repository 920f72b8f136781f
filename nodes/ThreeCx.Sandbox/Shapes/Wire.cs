using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>Values of stored entities as they go out: whole, and without what the PBX keeps to itself.</summary>
internal static class Wire
{
    private const string ConcealedMark = "Concealed";

    // A secret goes in and never comes out: the PBX tells only that it has one.
    private static readonly string[] SecretFields = ["Value", "Contents"];

    /// <summary>A copy of a value with every field that it leaves out: null, or an empty list.</summary>
    /// <param name="field">The field that has the value.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="withNavigations">True if related entities are a part of it.</param>
    public static JToken Complete(FieldShape field, JToken? value, bool withNavigations = false) => value switch
    {
        null or { Type: JTokenType.Null } => field.IsCollection ? new JArray() : JValue.CreateNull(),
        JArray list when field.Inner is { } inner => new JArray(list.Select(element => Complete(inner, element, withNavigations))),
        JObject entity when field.Inner is { } inner => Complete(inner, entity, withNavigations),
        _ => value.DeepClone(),
    };

    private static JToken Complete(EntityShape shape, JToken value, bool withNavigations)
    {
        if (value is not JObject entity)
            return value.DeepClone();
        var complete = new JObject();
        foreach (FieldShape field in shape.Fields)
        {
            if (withNavigations || !field.IsNavigation)
                complete.Add(field.Name, Complete(field, field.Read(entity), withNavigations));
        }

        return Conceal(shape, complete);
    }

    private static JObject Conceal(EntityShape shape, JObject complete)
    {
        if (shape.Find(ConcealedMark) is not { Kind: FieldKind.Boolean })
            return complete;
        foreach (string secret in SecretFields)
        {
            if (complete[secret] is not { Type: JTokenType.String })
                continue;
            complete[secret] = JValue.CreateNull();
            complete[ConcealedMark] = true;
        }

        return complete;
    }
}
