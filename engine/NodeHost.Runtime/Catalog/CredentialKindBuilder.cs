using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Reads a credential kind from its record class.</summary>
internal static class CredentialKindBuilder
{
    /// <exception cref="DescriptorException">The class is declared wrongly.</exception>
    public static CredentialKindDefinition Build(DeclaredKind kind)
    {
        var mistakes = new List<DescriptorMistake>();
        if (string.IsNullOrWhiteSpace(kind.Attribute.DisplayName))
            mistakes.Add(new DescriptorMistake(kind.Class.FullName!, null, "its display name is empty; people find the kind by it"));
        RecordDefinition fields = RecordBuilder.Build(kind.Class, mistakes);
        if (mistakes.Count > 0)
            throw new DescriptorException(mistakes);
        return new CredentialKindDefinition
        {
            Name = kind.Attribute.Name,
            DisplayName = kind.Attribute.DisplayName,
            Class = kind.Class,
            // What every kind has comes after its own.
            Fields = fields with { Parameters = [.. fields.Parameters.OrderBy(field => typeof(Credential).GetProperty(field.PropertyName) is not null)] },
        };
    }
}
