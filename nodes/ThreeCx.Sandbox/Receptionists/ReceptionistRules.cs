using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Receptionists;

/// <summary>What the PBX takes as a receptionist, and what it fills in.</summary>
internal sealed class ReceptionistRules(bool requireName)
{
    private const string NumberField = nameof(Dn.Number);
    private const string NameField = nameof(Receptionist.Name);

    private static readonly JObject Defaults = new()
    {
        [nameof(Dn.TranscriptionMode)] = nameof(TranscriptionType.Inherit),
        [nameof(Receptionist.IsRegistered)] = true,
        [nameof(Receptionist.IVRType)] = nameof(IVRType.Default),
        [nameof(Receptionist.Timeout)] = 0,
        [nameof(Receptionist.TimeoutForwardPeerType)] = nameof(PeerType.None),
        [nameof(Receptionist.TimeoutForwardType)] = nameof(IVRForwardType.EndCall),
        [nameof(Receptionist.TransferEnable)] = false,
        [nameof(Receptionist.UseMSExchange)] = false,
    };

    public static EntityShape Shape { get; } = EntityShape.Of<Receptionist>();

    public static EntityShape ForwardShape { get; } = Shape.Find(nameof(Receptionist.Forwards))!.Inner!;

    /// <summary>The receptionist that comes of a create request, still without an id.</summary>
    /// <exception cref="RefusedException">The request does not fit.</exception>
    public JObject Complete(JObject sent)
    {
        CheckShape(sent);
        CheckName(sent[NameField]);
        JObject complete = Shape.Complete(sent);
        foreach ((string name, JToken? value) in Defaults)
        {
            if (sent[name] is null)
                complete[name] = value!.DeepClone();
        }

        return complete;
    }

    /// <summary>Holds a patch against the entity's fields.</summary>
    /// <exception cref="RefusedException">The request does not fit.</exception>
    public void CheckPatch(JObject sent)
    {
        CheckShape(sent);
        if (sent.TryGetValue(NameField, out JToken? name))
            CheckName(name);
    }

    /// <summary>Takes the fields of a patch over into a receptionist.</summary>
    /// <exception cref="RefusedException">The patch would change what identifies the receptionist.</exception>
    public static void Patch(JObject receptionist, JObject sent)
    {
        foreach (string name in (string[])[NumberField, nameof(Dn.Id)])
        {
            if (sent.TryGetValue(name, out JToken? value) && !JToken.DeepEquals(value, receptionist[name]))
                throw new RefusedException(Answer.Warning(name, "WARNINGS.XAPI.FORBIDDEN_CHANGE"));
        }

        JObject complete = Shape.Complete(sent);
        foreach (FieldShape field in Shape.Fields)
        {
            if (sent.ContainsKey(field.Name))
                receptionist[field.Name] = complete[field.Name];
        }
    }

    private static void CheckShape(JObject sent)
    {
        IReadOnlyList<ShapeFault> faults = ShapeCheck.Check(Shape, sent);
        if (faults.Count > 0)
            throw new RefusedException(Answer.Invalid(faults));
    }

    private void CheckName(JToken? name)
    {
        if (!requireName)
            return;
        if (name is null or { Type: JTokenType.Null })
            throw new RefusedException(Answer.Warning(NameField, "WARNINGS.XAPI.REQUIRED"));
        if (string.IsNullOrWhiteSpace(name.Value<string>()))
            throw new RefusedException(Answer.Warning(NameField, "WARNINGS.XAPI.CAN_NOT_BE_EMPTY_STRING"));
    }
}
