using Microsoft.OpenApi;
using NodeHost.OpenApi.Building;
using NodeHost.OpenApi.HandOwned;
using NodeHost.OpenApi.Model;
using NodeHost.OpenApi.Names;
using NodeHost.OpenApi.Reading;
using NodeHost.OpenApi.Writing;

namespace NodeHost.OpenApi;

/// <summary>Writes the C# of a pack's actions and entities from an OpenAPI document. The same document gives the same files.</summary>
public static class Importer
{
    /// <exception cref="DocumentException">The document cannot be imported; nothing was written.</exception>
    public static async Task<ImportReport> ImportAsync(ImportOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        OpenApiDocument document = await DocumentReader.ReadAsync(options.Document, cancellationToken).ConfigureAwait(false);
        HandOwnedCode hand = HandOwnedCode.Read(options.Folder);
        string nodeClass = Identifier.Of(options.NodeType[(options.NodeType.LastIndexOf('.') + 1)..], "Node");
        string baseClass = options.BaseClass ?? $"{nodeClass}Action";
        Api api = new ApiBuilder(document, hand, [nodeClass, baseClass[(baseClass.LastIndexOf('.') + 1)..]], options.Descriptions).Build();

        Dictionary<string, string> files = new PackText(options, api, hand, baseClass).Write();
        if (options.BaseClass is null)
            AddNode(files, options, api, hand, nodeClass, baseClass);
        var folder = new PackFiles(options.Folder);
        folder.Apply(files, options.DryRun);
        var comparison = new Comparison(api, hand);
        return new ImportReport
        {
            Actions = api.Actions.Count,
            Entities = api.Entities.Count,
            Added = folder.Added,
            Changed = folder.Changed,
            Removed = folder.Removed,
            Unchanged = folder.Unchanged,
            Kept = comparison.Kept(),
            Lacking = comparison.Lacking(),
            Remarks = api.Remarks,
        };
    }

    private static void AddNode(
        Dictionary<string, string> files, ImportOptions options, Api api, HandOwnedCode hand, string nodeClass, string baseClass)
    {
        var node = new NodeFiles(options.Namespace, nodeClass);
        string title = options.DisplayName ?? (api.Title.Length > 0 ? api.Title : Title.OfAction(nodeClass));
        if (hand.Type(nodeClass) is null)
            files[$"{nodeClass}.cs"] = node.Node(api, options.NodeType, title);
        if (hand.Type(baseClass) is null)
            files[$"{baseClass}.cs"] = node.Base(api, baseClass, title);
    }
}
