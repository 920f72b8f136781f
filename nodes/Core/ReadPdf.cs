using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Reads the text of PDF files.</summary>
[Node("n8n-nodes-base.readPDF", "Read PDF", Description = "Reads the text of a PDF file.")]
public sealed class ReadPdf : ItemNode<ReadPdfParameters>
{
    public override ValueTask<ItemResult> RunAsync(ReadPdfParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        BinaryData file = context.FileNamed(parameters.BinaryPropertyName, "binaryPropertyName");
        return ValueTask.FromResult<ItemResult>(new Item
        {
            Json = PdfFile.Read(file, parameters.Encrypted ? parameters.Password : "", joinsPages: true, maxPages: 0, cancellationToken),
            Binary = context.Item.Binary,
        });
    }
}

public sealed record ReadPdfParameters
{
    [Parameter("Input Binary Field", Description = "Name of the PDF file within the item.")] public string BinaryPropertyName { get; init; } = "data";

    [Parameter("Encrypted", Description = "The file is protected by a password.")] public bool Encrypted { get; init; }

    [ShowWhen(nameof(Encrypted), true)]
    [Parameter("Password")]
    public string Password { get; init; } = "";
}
