namespace NodeHost.OpenApi.Model;

/// <summary>What a value is, in C#.</summary>
/// <param name="Name">The bare type as it is written, for example <c>int</c>, <c>Route</c> or <c>IReadOnlyList&lt;string&gt;</c>.</param>
/// <param name="IsJson">True for what is given as JSON: records, lists and anything whose shape is not known.</param>
internal sealed record CodeType(string Name, bool IsJson = false)
{
    /// <summary>Any JSON value.</summary>
    public static readonly CodeType Any = new("JToken", true);

    public static readonly CodeType Text = new("string");

    /// <summary>What a person should know about the values, as the choices of a <c>oneOf</c>; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>True for a value in a binary part of a form.</summary>
    public bool IsFile { get; init; }

    /// <summary>The element of a list; null for what is no list.</summary>
    public CodeType? Element { get; init; }

    /// <summary>The entity or enum that it is, or that its elements are; null for none.</summary>
    public string? Entity { get; init; }

    /// <summary>The type of a property that need not be set, or must be.</summary>
    public string Declared(bool required)
    {
        string value = IsJson ? $"JsonText<{Name}>" : Name;
        return required ? value : $"Optional<{value}>";
    }

    public static CodeType ListOf(CodeType element) =>
        new($"IReadOnlyList<{element.Name}>", true) { Element = element, Entity = element.Entity, Remark = element.Remark };
}
