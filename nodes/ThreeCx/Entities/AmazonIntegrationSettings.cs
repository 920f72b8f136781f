// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Amazon integration settings. (XAPI Pbx.AmazonIntegrationSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record AmazonIntegrationSettings
{
    public Optional<JsonText<S3Config>> S3Config { get; init; }

    public Optional<JsonText<AmazonCredentials>> ServiceAccountCredentials { get; init; }
}
