// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Require registration for type. (XAPI Pbx.RequireRegistrationForType)</summary>
[Naming(Naming.AsWritten)]
public enum RequireRegistrationForType
{
    Nothing,
    IncomingCalls,
    OutgoingCalls,
    InOutCalls,
}
