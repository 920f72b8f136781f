namespace NodeHost.Sdk;

/// <summary>Names the input item that an output item was made from.</summary>
/// <param name="Item">Zero-based index of the item within its input.</param>
/// <param name="Input">Zero-based index of the node's input.</param>
public readonly record struct ItemSource(int Item, int Input = 0);
