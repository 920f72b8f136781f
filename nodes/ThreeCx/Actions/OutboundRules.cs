using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a rule that says by which trunk calls to outside leave.</summary>
[Action("Outbound Rules", "Create Outbound Rule", "POST", "/OutboundRules",
    NaturalKey = "Name", Description = "Makes a rule that says by which trunk calls to outside leave")]
[Answer<OutboundRule>]
public sealed class CreateOutboundRule : XapiAction<OutboundRule>;

/// <summary>Removes an outbound rule.</summary>
[Action("Outbound Rules", "Delete Outbound Rule", "DELETE", "/OutboundRules({Id})", Description = "Removes an outbound rule")]
public sealed class DeleteOutboundRule : XapiAction<DeleteById>;

/// <summary>Lists the rules for emergency numbers.</summary>
[Action("Outbound Rules", "Get Emergency Outbound Rules", "GET", "/OutboundRules/Pbx.GetEmergencyOutboundRules()",
    Description = "Lists the rules for emergency numbers")]
[Answer<OutboundRule>(IsList = true)]
public sealed class GetEmergencyOutboundRules : XapiAction<ListQuery>;

/// <summary>Reads one outbound rule.</summary>
[Action("Outbound Rules", "Get Outbound Rule", "GET", "/OutboundRules({Id})", Description = "Reads one outbound rule")]
[Answer<OutboundRule>]
public sealed class GetOutboundRule : XapiAction<GetById>;

/// <summary>Lists outbound rules in the order in which they are tried, for example with the $filter EmergencyRule eq false.</summary>
[Action("Outbound Rules", "List Outbound Rule", "GET", "/OutboundRules",
    Description = "Lists outbound rules in the order in which they are tried, for example with the $filter EmergencyRule eq false")]
[Answer<OutboundRule>(IsList = true)]
public sealed class ListOutboundRule : XapiAction<ListQuery>;

/// <summary>Moves an outbound rule one place up or down in the order.</summary>
[Action("Outbound Rules", "Move Up Down", "POST", "/OutboundRules/Pbx.MoveUpDown",
    Description = "Moves an outbound rule one place up or down in the order")]
public sealed class MoveUpDown : XapiAction<MoveUpDownParameters>;

/// <summary>Parameters of <see cref="MoveUpDown"/>.</summary>
public sealed record MoveUpDownParameters
{
    [Parameter(Description = "Id of the rule.", Example = "7")]
    public required int Id { get; init; }

    [Parameter(Description = "true: towards the first; false: towards the last.")]
    public Optional<bool> Up { get; init; }
}

/// <summary>Removes the outbound rules with the given ids.</summary>
[Action("Outbound Rules", "Purge", "POST", "/OutboundRules/Pbx.Purge",
    Effect = NodeEffect.Delete, Description = "Removes the outbound rules with the given ids")]
public sealed class Purge : XapiAction<PurgeParameters>;

/// <summary>Parameters of <see cref="Purge"/>.</summary>
public sealed record PurgeParameters
{
    [Parameter(Description = "Which rules.", Example = "{ \"Ids\": [7, 8] }")]
    public Optional<JsonText<XOutboundRulePurge>> PurgeObject { get; init; }
}

/// <summary>Changes the set properties of an outbound rule.</summary>
[Action("Outbound Rules", "Update Outbound Rule", "PATCH", "/OutboundRules({Id})", Description = "Changes the set properties of an outbound rule")]
public sealed class UpdateOutboundRule : XapiAction<OutboundRule>;
