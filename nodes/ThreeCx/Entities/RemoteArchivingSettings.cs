// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Remote archiving settings. (XAPI Pbx.RemoteArchivingSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record RemoteArchivingSettings
{
    public Optional<JsonText<ArchiveSubsystem>> Backups { get; init; }

    public Optional<JsonText<ArchiveSubsystem>> Chats { get; init; }

    public Optional<JsonText<ArchiveSubsystem>> Faxes { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<JsonText<LocationSettings>> Location { get; init; }

    public Optional<JsonText<ArchiveSubsystem>> Recordings { get; init; }

    public Optional<JsonText<ArchiveSubsystem>> Voicemails { get; init; }
}
