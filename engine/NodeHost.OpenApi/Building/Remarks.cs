namespace NodeHost.OpenApi.Building;

/// <summary>Collects what could not be taken over, and what keeps a document from being imported at all.</summary>
internal sealed class Remarks
{
    private readonly SortedSet<string> _remarks = new(StringComparer.Ordinal);

    /// <summary>What a person should know, each once, sorted.</summary>
    public IReadOnlyList<string> All => [.. _remarks];

    /// <summary>What is wrong with the document.</summary>
    public List<Reading.DocumentFault> Faults { get; } = [];

    public void Add(string remark) => _remarks.Add(remark);

    public void Fault(string message)
    {
        if (Faults.All(fault => fault.Message != message))
            Faults.Add(new Reading.DocumentFault(message));
    }
}
