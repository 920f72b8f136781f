namespace NodeHost.OpenApi.Model;

/// <summary>An operation of the document as an action.</summary>
internal sealed record ApiAction
{
    public required string ClassName { get; init; }

    public required string Resource { get; init; }

    public required string Operation { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>What it does, in a sentence of our own or of the document.</summary>
    public required string Summary { get; init; }

    /// <summary>What lists say about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The type of its parameters.</summary>
    public required string Parameters { get; init; }

    /// <summary>The record that it has for itself; null where <see cref="Parameters"/> is shared.</summary>
    public ParameterRecord? Own { get; init; }

    /// <summary>All that its request can have.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>How the body is written where it is not JSON: a member of <c>BodyFormat</c>.</summary>
    public string? BodyFormat { get; init; }

    /// <summary>What it answers with, an element of it where <see cref="AnswersList"/>; null for nothing or unknown.</summary>
    public CodeType? Answer { get; init; }

    public bool AnswersList { get; init; }
}

/// <summary>The parameters of one action.</summary>
/// <param name="Name">Name of the record.</param>
/// <param name="Base">The record that it extends; null for none.</param>
/// <param name="Fields">Its fields, without those of its base.</param>
internal sealed record ParameterRecord(string Name, string? Base, IReadOnlyList<Field> Fields);
