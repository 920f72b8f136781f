// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>X license params. (XAPI Pbx.XLicenseParams)</summary>
[Naming(Naming.AsWritten)]
public sealed record XLicenseParams
{
    public Optional<string> CompanyName { get; init; }

    public Optional<string> ContactName { get; init; }

    public Optional<string> Country { get; init; }

    public Optional<string> Email { get; init; }

    public Optional<string> Phone { get; init; }
}
