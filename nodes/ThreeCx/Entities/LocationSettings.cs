// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Location settings. (XAPI Pbx.LocationSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record LocationSettings
{
    public Optional<FileSystemType> FileSystemType { get; init; }

    public Optional<JsonText<ConcealedPassword>> FtpPassword { get; init; }

    public Optional<string> FtpPath { get; init; }

    public Optional<string> FtpUser { get; init; }

    public Optional<bool> FtpValidateCertificate { get; init; }

    public Optional<JsonText<ConcealedDataFile>> GbJson { get; init; }

    public Optional<string> GbPath { get; init; }

    public Optional<string> LocalPath { get; init; }

    public Optional<string> NsDomain { get; init; }

    public Optional<JsonText<ConcealedPassword>> NsPassword { get; init; }

    public Optional<string> NsPath { get; init; }

    public Optional<string> NsUser { get; init; }

    public Optional<string> S3Path { get; init; }

    public Optional<string> SftpHostKeyFingerprint { get; init; }

    public Optional<JsonText<ConcealedPassword>> SftpPassword { get; init; }

    public Optional<string> SftpPath { get; init; }

    public Optional<JsonText<ConcealedDataFile>> SftpPrivateKey { get; init; }

    public Optional<string> SftpUser { get; init; }

    public Optional<string> SharePointPath { get; init; }
}
