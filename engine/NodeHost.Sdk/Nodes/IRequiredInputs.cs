namespace NodeHost.Sdk;

/// <summary>
/// Implemented by a node class with several inputs that cannot run without the items of some. Others run with what they have when
/// nothing else can give them more.
/// </summary>
/// <typeparam name="TParameters">The node's parameters record.</typeparam>
public interface IRequiredInputs<TParameters>
    where TParameters : class
{
    /// <summary>The zero-based inputs that need items.</summary>
    /// <param name="parameters">What the workflow file says. A value that an expression gives stands at its default.</param>
    /// <param name="typeVersion">The version that the workflow asks for.</param>
    static abstract IReadOnlyList<int> RequiredInputsOf(TParameters parameters, double typeVersion);
}
