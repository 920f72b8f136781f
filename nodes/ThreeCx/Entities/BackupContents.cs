// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Backup contents. (XAPI Pbx.BackupContents)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupContents
{
    public Optional<bool> CallHistory { get; init; }

    public Optional<bool> DisableBackupCompression { get; init; }

    public Optional<bool> EncryptBackup { get; init; }

    public Optional<JsonText<ConcealedPassword>> EncryptBackupPassword { get; init; }

    public Optional<bool> FQDN { get; init; }

    public Optional<bool> License { get; init; }

    public Optional<bool> PhoneProvisioning { get; init; }

    public Optional<bool> Prompts { get; init; }

    public Optional<bool> Recordings { get; init; }

    public Optional<bool> VoiceMails { get; init; }
}
