namespace NodeHost.Sdk;

/// <summary>What a node does to the world outside, and so what a repeat of it would do.</summary>
public enum NodeEffect
{
    /// <summary>Nothing outside the run is touched.</summary>
    None,

    /// <summary>Something is read; a repeat is harmless.</summary>
    Read,

    /// <summary>Something new comes into being; a repeat would make a second one.</summary>
    Create,

    /// <summary>Something is set to given values; a repeat sets it to the same values.</summary>
    Update,

    /// <summary>Something is removed; a repeat finds it gone.</summary>
    Delete,
}
