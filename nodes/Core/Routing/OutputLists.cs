using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Routing;

/// <summary>The outputs of a node that routes its items, as they fill.</summary>
internal sealed class OutputLists
{
    private readonly List<Item>[] _outputs;

    public OutputLists(int count)
    {
        // Where everything fails, the failed items still need a place.
        _outputs = new List<Item>[Math.Max(count, 1)];
        for (int i = 0; i < _outputs.Length; i++)
            _outputs[i] = [];
    }

    /// <summary>Adds an item to an output that is known to exist.</summary>
    public void Add(int output, Item item) => _outputs[output].Add(item);

    /// <summary>Adds an item to the output that a parameter names.</summary>
    /// <exception cref="NodeFailedException">There is no such output.</exception>
    public void Route(double output, Item item, string parameter)
    {
        if (output != Math.Truncate(output) || output < 0 || output >= _outputs.Length)
        {
            throw new NodeFailedException(
                Codes.UnusableParameterValue,
                $"The output {JsNumber.Format(output)} is not allowed. It has to be between 0 and {_outputs.Length - 1}!")
            {
                Parameter = parameter,
            };
        }

        _outputs[(int)output].Add(item);
    }

    /// <summary>The result of the node.</summary>
    public BatchResult ToResult() => new(_outputs);
}
