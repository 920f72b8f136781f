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
    {
        Node = node;
        _missing = node.ConnectedInputs;
        _items = new IReadOnlyList<Item>?[node.ConnectedInputs];
        _sources = new InputSource?[node.ConnectedInputs];
    }

    public PlannedNode Node { get; }

    /// <summary>True if every connected input got its items.</summary>
    public bool IsComplete => _missing <= 0;

    public IReadOnlyList<InputSource?> Sources => _sources;

    /// <summary>The items of each input; an input that got nothing is empty.</summary>
    public IReadOnlyList<IReadOnlyList<Item>> Inputs => [.. _items.Select(items => items ?? [])];

    /// <summary>True if this input got its items.</summary>
    public bool Has(int input) => _items[input] is not null;

    public void Fill(int input, IReadOnlyList<Item> items, InputSource source)
    {
        _items[input] = items;
        _sources[input] = source;
        _missing--;
    }
}
