using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>What a node that writes files is asked to write for an item.</summary>
/// <param name="Property">Name of the item's file.</param>
/// <param name="FileName">The path as the workflow has it.</param>
/// <param name="Appends">True to add to a file that is there already.</param>
internal sealed record FileToWrite(string Property, string FileName, bool Appends)
{
    /// <summary>Writes it. The item goes on with the name under <c>fileName</c>.</summary>
    /// <exception cref="NodeFailedException">The item has no such file, or the path is not allowed or cannot be written.</exception>
    public async Task<Item> WriteAsync(NodeContext context, Item item, int itemIndex, CancellationToken cancellationToken)
    {
        BinaryData file = item.FileNamed(Property, itemIndex, "dataPropertyName");
        string path = context.Folders.Resolve(FileName, "fileName");
        await DiskFile.WriteAsync(file, path, Appends, "fileName", cancellationToken);
        return new Item
        {
            Json = new JObject(item.Json) { ["fileName"] = FileName },
            Binary = item.Binary,
            PairedItem = [new ItemSource(itemIndex)],
        };
    }
}
