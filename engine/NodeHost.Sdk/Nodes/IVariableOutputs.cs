namespace NodeHost.Sdk;

/// <summary>
/// Implemented by a node class whose outputs depend on its parameters. What it says takes the place of
/// <see cref="OutputAttribute"/> where a workflow is planned; the attributes then only describe the node in lists.
/// </summary>
/// <typeparam name="TParameters">The node's parameters record.</typeparam>
public interface IVariableOutputs<TParameters>
    where TParameters : class
{
    /// <summary>The names of the outputs, in order.</summary>
    /// <param name="parameters">
    /// What the workflow file says. A value that an expression gives is not known yet and stands at its default; the number of
    /// elements of a list is known.
    /// </param>
    /// <param name="typeVersion">The version that the workflow asks for.</param>
    static abstract IReadOnlyList<string> OutputsOf(TParameters parameters, double typeVersion);
}
