namespace NodeHost.OpenApi.Reading;

/// <summary>A document cannot be imported. It tells all faults together; nothing was written.</summary>
/// <param name="faults">At least one fault.</param>
public sealed class DocumentException(IReadOnlyList<DocumentFault> faults) : Exception(faults.Count == 0 ? "" : faults[0].Message)
{
    /// <summary>A single fault.</summary>
    public DocumentException(string message, int line = 0, int column = 0)
        : this([new DocumentFault(message, line, column)])
    {
    }

    /// <summary>What is wrong, in the order of the document as far as it is known.</summary>
    public IReadOnlyList<DocumentFault> Faults { get; } = faults;
}
