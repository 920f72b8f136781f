using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>A node that is to run, and what is known of its inputs so far.</summary>
internal sealed class NodeWork
{
    private readonly IReadOnlyList<Item>?[] _items;
    private readonly InputSource?[] _sources;
    private int _missing;

    public NodeWork(PlannedNode node)
        : this(node, node.ConnectedInputs)
    {
    }

    private NodeWork(PlannedNode node, int inputs)
    {
        Node = node;
        _missing = inputs;
        _items = new IReadOnlyList<Item>?[inputs];
        _sources = new InputSource?[inputs];
    }

    public PlannedNode Node { get; }

    /// <summary>True if every connected input got its items.</summary>
    public bool IsComplete => _missing <= 0;

    /// <summary>True if the first input was given from outside the run; a trigger then passes it on.</summary>
    public bool IsGiven { get; private init; }

    /// <summary>True if any input has an item.</summary>
    public bool HasItems => Array.Exists(_items, items => items is { Count: > 0 });

    /// <summary>True if there is an item at each input that the node cannot do without.</summary>
    public bool HasRequired => Node.RequiredInputs.All(input => input < _items.Length && _items[input] is { Count: > 0 });

    public IReadOnlyList<InputSource?> Sources => _sources;

    /// <summary>Hands over the items of each input, so that nothing here holds them while the node runs. An input that got nothing is empty.</summary>
    public IReadOnlyList<IReadOnlyList<Item>> TakeInputs()
    {
        IReadOnlyList<Item>[] inputs = [.. _items.Select(items => items ?? [])];
        Array.Clear(_items);
        return inputs;
    }

    /// <summary>A node that runs with items from outside the run.</summary>
    public static NodeWork Given(PlannedNode node, IReadOnlyList<Item> items)
    {
        var work = new NodeWork(node, Math.Max(node.ConnectedInputs, 1)) { IsGiven = true, _missing = 0 };
        work._items[0] = items;
        return work;
    }

    /// <summary>True if this input got its items.</summary>
    public bool Has(int input) => _items[input] is not null;

    public void Fill(int input, IReadOnlyList<Item> items, InputSource source)
    {
        if (_items[input] is null)
            _missing--;
        _items[input] = items;
        _sources[input] = source;
    }
}
