// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes an outbound rule.</summary>
[Action("Outbound Rules", "Create Outbound Rule", "POST", "/OutboundRules")]
[Answer<OutboundRule>]
public sealed class CreateOutboundRule : XapiAction<OutboundRule>;

/// <summary>Removes an outbound rule.</summary>
[Action("Outbound Rules", "Delete Outbound Rule", "DELETE", "/OutboundRules({Id})")]
public sealed class DeleteOutboundRule : XapiAction<DeleteById>;

/// <summary>Reads emergency outbound rules.</summary>
[Action("Outbound Rules", "Get Emergency Outbound Rules", "GET", "/OutboundRules/Pbx.GetEmergencyOutboundRules()")]
[Answer<OutboundRule>(IsList = true)]
public sealed class GetEmergencyOutboundRules : XapiAction<ListQuery>;

/// <summary>Reads an outbound rule.</summary>
[Action("Outbound Rules", "Get Outbound Rule", "GET", "/OutboundRules({Id})")]
[Answer<OutboundRule>]
public sealed class GetOutboundRule : XapiAction<GetById>;

/// <summary>Lists outbound rules.</summary>
[Action("Outbound Rules", "List Outbound Rule", "GET", "/OutboundRules")]
[Answer<OutboundRule>(IsList = true)]
public sealed class ListOutboundRule : XapiAction<ListQuery>;

/// <summary>Move up down.</summary>
[Action("Outbound Rules", "Move Up Down", "POST", "/OutboundRules/Pbx.MoveUpDown")]
public sealed class MoveUpDown : XapiAction<MoveUpDownParameters>;

/// <summary>Parameters of <see cref="MoveUpDown"/>.</summary>
public sealed record MoveUpDownParameters
{
    public Optional<int> Id { get; init; }

    public Optional<bool> Up { get; init; }
}

/// <summary>Purge.</summary>
[Action("Outbound Rules", "Purge", "POST", "/OutboundRules/Pbx.Purge")]
public sealed class Purge : XapiAction<PurgeParameters>;

/// <summary>Parameters of <see cref="Purge"/>.</summary>
public sealed record PurgeParameters
{
    public Optional<JsonText<XOutboundRulePurge>> PurgeObject { get; init; }
}

/// <summary>Changes an outbound rule.</summary>
[Action("Outbound Rules", "Update Outbound Rule", "PATCH", "/OutboundRules({Id})")]
public sealed class UpdateOutboundRule : XapiAction<OutboundRule>;
