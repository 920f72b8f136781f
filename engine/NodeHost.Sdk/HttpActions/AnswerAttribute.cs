namespace NodeHost.Sdk;

/// <summary>Says what an action answers with. An action without it answers with nothing, or with something that is not known.</summary>
/// <typeparam name="T">Type of the answer, or of its elements.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AnswerAttribute<T> : Attribute, IAnswer
{
    /// <inheritdoc/>
    public Type Type => typeof(T);

    /// <inheritdoc/>
    public bool IsList { get; init; }
}

/// <summary>What the catalogue reads of an <see cref="AnswerAttribute{T}"/>.</summary>
public interface IAnswer
{
    /// <summary>Type of the answer, or of its elements.</summary>
    Type Type { get; }

    /// <summary>True where the answer is a list of them.</summary>
    bool IsList { get; }
}
