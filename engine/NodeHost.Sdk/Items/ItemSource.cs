namespace NodeHost.Sdk;

/// <summary>Names the input item that an output item was made from.</summary>
/// <param name="Item">Zero-based index of the item within its input.</param>
/// <param name="Input">Zero-based index of the node's input.</param>
/// <param name="Run">
/// Zero-based run of the node whose input is meant; null for the run that gave the item out. A loop gives out items that it got in an
/// earlier run.
/// </param>
public readonly record struct ItemSource(int Item, int Input = 0, int? Run = null);
