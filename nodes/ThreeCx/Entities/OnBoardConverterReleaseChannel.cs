// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board converter release channel. (XAPI Pbx.OnBoardConverterReleaseChannel)</summary>
[Naming(Naming.AsWritten)]
public enum OnBoardConverterReleaseChannel
{
    Beta,
    ReleaseCandidate,
    Release,
}
