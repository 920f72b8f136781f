using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Rules;

namespace NodeHost.ThreeCx.Sandbox.Seeds;

/// <summary>The PBX's complaints in words, for the author of a data file.</summary>
internal static class WarningTexts
{
    /// <summary>A sentence on a field and, where it helps, its value.</summary>
    public static string Sentence(string target, JToken value, string message)
    {
        string subject = value is JValue { Value: string or long } ? $"{target} \"{value}\"" : target;
        return message switch
        {
            Warnings.AlreadyInUse => $"{subject} is in use already: two extensions cannot have the number {value}.",
            Warnings.NotFound => $"{subject} names something that this PBX does not have.",
            Warnings.Required => $"{subject} is required.",
            Warnings.CannotBeEmpty => $"{subject} must not be empty.",
            Warnings.Duplicate or Warnings.MacInUse => $"{subject} exists already.",
            Warnings.ContactNeedsName => "a contact needs a FirstName, LastName or CompanyName.",
            Warnings.ContactNeedsPhone => "a contact needs a PhoneNumber or another number.",
            _ => message,
        };
    }
}
