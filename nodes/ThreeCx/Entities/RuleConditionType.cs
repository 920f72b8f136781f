// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Rule condition type. (XAPI Pbx.RuleConditionType)</summary>
[Naming(Naming.AsWritten)]
public enum RuleConditionType
{
    NoAnswer,
    PhoneBusy,
    PhoneNotRegistered,
    ForwardAll,
    BasedOnCallerID,
    BasedOnDID,
}
