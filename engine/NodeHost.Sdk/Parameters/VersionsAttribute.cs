namespace NodeHost.Sdk;

/// <summary>The parameter exists only in some versions of the node; in others it does not apply.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VersionsAttribute : Attribute
{
    /// <summary>First version that has it.</summary>
    public double From { get; init; }

    /// <summary>Last version that has it.</summary>
    public double To { get; init; } = double.MaxValue;
}
