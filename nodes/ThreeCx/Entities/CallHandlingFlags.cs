// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call handling flags. (XAPI Pbx.CallHandlingFlags)</summary>
[Flags]
[Naming(Naming.AsWritten)]
public enum CallHandlingFlags
{
    WelcomeMessageForIncomingCalls = 1 << 0,
    HoldCall = 1 << 1,
}
