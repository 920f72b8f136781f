// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>S3 config. (XAPI Pbx.S3Config)</summary>
[Naming(Naming.AsWritten)]
public sealed record S3Config
{
    public Optional<bool> ApplyBucket { get; init; }

    public Optional<string> BucketName { get; init; }

    public Optional<string> Region { get; init; }
}
