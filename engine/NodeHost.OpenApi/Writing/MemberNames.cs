using NodeHost.OpenApi.Names;

namespace NodeHost.OpenApi.Writing;

/// <summary>C# names for the properties of one record, none of which another member has.</summary>
internal sealed class MemberNames
{
    // What every record has already.
    private static readonly string[] OfRecords =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Clone"];

    private readonly HashSet<string> _taken = new(OfRecords, StringComparer.Ordinal);

    /// <param name="record">Name of the record: a member cannot have it too.</param>
    /// <param name="inherited">Names of the members of its bases.</param>
    public MemberNames(string record, IEnumerable<string> inherited)
    {
        _taken.Add(record);
        _taken.UnionWith(inherited);
    }

    public string Take(string wireName)
    {
        string wanted = Identifier.Of(wireName);
        if (_taken.Add(wanted))
            return wanted;
        wanted += "Value";
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++)
            name = wanted + number;
        return name;
    }
}
