using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What is transcribed. (XAPI Pbx.TranscriptionType)</summary>
[Naming(Naming.AsWritten)]
public enum TranscriptionType
{
    Nothing,
    Voicemail,
    Recordings,
    Both,
    Inherit,
}
