// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Transcribe engine. (XAPI Pbx.TranscribeEngine)</summary>
[Naming(Naming.AsWritten)]
public enum TranscribeEngine
{
    None,
    Google,
    OpenAI,
    Whisper,
    Engine3CX,
    Engine3CXLocal,
    Grok,
}
