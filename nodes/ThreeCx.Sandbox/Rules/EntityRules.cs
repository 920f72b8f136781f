using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Rules;

/// <summary>What the PBX asks of entities of some sets beyond their shape.</summary>
internal sealed class EntityRules(bool requireName)
{
    private static readonly string[] ContactNames = ["FirstName", "LastName", "CompanyName"];

    private static readonly string[] ContactPhones =
    [
        "PhoneNumber", "Mobile2", "Home", "Business", "Business2", "Other", "BusinessFax", "Pager",
    ];

    /// <exception cref="RefusedException">The request does not fit.</exception>
    public void CheckCreate(string set, EntityShape shape, JObject sent)
    {
        CheckShape(shape, sent);
        switch (set)
        {
            case "Receptionists":
                CheckName(sent["Name"]);
                break;
            case "Contacts" when !HasOne(sent, ContactNames):
                throw new RefusedException(Answer.Warning("FirstName", Warnings.ContactNeedsName));
            case "Contacts" when !HasOne(sent, ContactPhones):
                throw new RefusedException(Answer.Warning("PhoneNumber", Warnings.ContactNeedsPhone));
        }
    }

    /// <exception cref="RefusedException">The request does not fit.</exception>
    public void CheckPatch(string set, EntityShape shape, JObject sent)
    {
        CheckShape(shape, sent);
        if (set == "Receptionists" && sent.TryGetValue("Name", out JToken? name))
            CheckName(name);
    }

    /// <exception cref="RefusedException">The values do not fit the fields.</exception>
    public static void CheckShape(EntityShape shape, JObject sent)
    {
        IReadOnlyList<ShapeFault> faults = ShapeCheck.Check(shape, sent);
        if (faults.Count > 0)
            throw new RefusedException(Answer.Invalid(faults));
    }

    private static bool HasOne(JObject sent, string[] fields) =>
        fields.Any(field => sent[field] is JValue { Value: string text } && !string.IsNullOrWhiteSpace(text));

    private void CheckName(JToken? name)
    {
        if (!requireName)
            return;
        if (name is null or { Type: JTokenType.Null })
            throw new RefusedException(Answer.Warning("Name", Warnings.Required));
        if (string.IsNullOrWhiteSpace(name.Value<string>()))
            throw new RefusedException(Answer.Warning("Name", Warnings.CannotBeEmpty));
    }
}
