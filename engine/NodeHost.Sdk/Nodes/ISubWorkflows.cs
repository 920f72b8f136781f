using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>Runs other workflows within a run. A workflow is checked once a run, however often it is called.</summary>
public interface ISubWorkflows
{
    /// <summary>Runs a workflow and waits for its end.</summary>
    /// <param name="workflow">Which one.</param>
    /// <param name="items">The items that its trigger starts with.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The items of each output of the node that ran last.</returns>
    /// <exception cref="NodeFailedException">It is not found, may not be called, has problems, or failed.</exception>
    ValueTask<IReadOnlyList<IReadOnlyList<Item>?>> RunAsync(SubWorkflow workflow, IReadOnlyList<Item> items, CancellationToken cancellationToken);

    /// <summary>Has a workflow run without waiting for it: when the calling run is over, before the process ends.</summary>
    /// <exception cref="NodeFailedException">It is not found, may not be called, or has problems.</exception>
    void RunLater(SubWorkflow workflow, IReadOnlyList<Item> items);
}

/// <summary>Names a workflow to run: by one of the three.</summary>
public sealed record SubWorkflow
{
    /// <summary>Its <c>id</c>; the file lies in the folder of the calling workflow.</summary>
    public string? Id { get; init; }

    /// <summary>Its file, relative to the folder of the calling workflow.</summary>
    public string? File { get; init; }

    /// <summary>The workflow itself.</summary>
    public JObject? Json { get; init; }

    /// <summary>A workflow by what people call it: a name that ends in <c>.json</c> is a file, any other an id.</summary>
    public static SubWorkflow Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? new SubWorkflow { File = name } : new SubWorkflow { Id = name };
    }
}
