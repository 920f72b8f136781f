// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Country codes. (XAPI Pbx.CountryCodes)</summary>
[Naming(Naming.AsWritten)]
public sealed record CountryCodes
{
    [Parameter("Country Codes", Name = "CountryCodes")]
    public Optional<JsonText<IReadOnlyList<string>>> CountryCodesValue { get; init; }
}
