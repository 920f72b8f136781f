namespace NodeHost.Sdk;

/// <summary>Implemented by a node class that calls other workflows, so that a wrong name is found before anything runs.</summary>
/// <typeparam name="TParameters">The node's parameters record.</typeparam>
public interface ICallsWorkflow<TParameters>
    where TParameters : class
{
    /// <summary>The workflow that the parameters name; null where they name none yet.</summary>
    /// <param name="parameters">What the workflow file says. A value that an expression gives stands at its default.</param>
    /// <param name="typeVersion">The version that the workflow asks for.</param>
    static abstract CalledWorkflow? CalledBy(TParameters parameters, double typeVersion);
}

/// <summary>A workflow that a node calls.</summary>
/// <param name="Workflow">Which one.</param>
/// <param name="Parameter">Wire name of the parameter that names it.</param>
public sealed record CalledWorkflow(SubWorkflow Workflow, string Parameter);
