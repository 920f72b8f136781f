using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.HandOwned;

/// <summary>A type that the author of a pack owns.</summary>
internal sealed record HandType
{
    public required string Name { get; init; }

    /// <summary>The file that declares it, relative to the pack's folder.</summary>
    public required string File { get; init; }

    /// <summary>Its namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>True for a record, which can be the parameters of an action.</summary>
    public bool IsRecord { get; init; }

    public bool IsAbstract { get; init; }

    public bool IsSealed { get; init; }

    public bool IsEnum { get; init; }

    /// <summary>The schema that its comment names, as in <c>(XAPI Pbx.Route)</c>; null for none.</summary>
    public string? Schema { get; init; }

    /// <summary>What it extends, without type arguments; null for nothing.</summary>
    public string? Base { get; init; }

    /// <summary>The type argument of <see cref="Base"/>; null for none.</summary>
    public string? Argument { get; init; }

    /// <summary>The naming rule that it states; null where it inherits or has the usual one.</summary>
    public string? Naming { get; init; }

    /// <summary>Its own properties.</summary>
    public IReadOnlyList<HandProperty> Properties { get; init; } = [];

    /// <summary>Wire values, of an enum.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}

/// <summary>A property of such a type.</summary>
/// <param name="Name">Name in C#.</param>
/// <param name="WireName">The name that an attribute gives; null where the naming rule gives it.</param>
/// <param name="Type">The type as it is written.</param>
/// <param name="Place">Where in the request it goes, as far as an attribute says so.</param>
/// <param name="IsSent">False for an option of the action itself.</param>
internal sealed record HandProperty(string Name, string? WireName, string Type, Place Place, bool IsSent);

/// <summary>An action that the author of a pack owns.</summary>
/// <param name="Resource">Value of the parameter <c>resource</c>.</param>
/// <param name="Operation">Value of the parameter <c>operation</c>.</param>
/// <param name="Method">The HTTP method; null for none.</param>
/// <param name="Path">The path; null for none.</param>
/// <param name="ClassName">The class.</param>
/// <param name="File">The file that declares it, relative to the pack's folder.</param>
internal sealed record HandAction(string Resource, string Operation, string? Method, string? Path, string ClassName, string File);
