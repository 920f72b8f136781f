using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes the inbound rules with the given ids.</summary>
[Action("Inbound Rules", "Bulk Inbound Rules Delete", "POST", "/InboundRules/Pbx.BulkInboundRulesDelete",
    Effect = NodeEffect.Delete, Description = "Removes the inbound rules with the given ids")]
public sealed class BulkInboundRulesDelete : XapiAction<BulkInboundRulesDeleteParameters>;

/// <summary>Parameters of <see cref="BulkInboundRulesDelete"/>.</summary>
public sealed record BulkInboundRulesDeleteParameters
{
    [Parameter(Description = "Ids of the rules.", Example = "[7, 8]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }
}

/// <summary>Makes a rule that says where calls from outside go.</summary>
[Action("Inbound Rules", "Create Inbound Rule", "POST", "/InboundRules",
    NaturalKey = "RuleName", Description = "Makes a rule that says where calls from outside go")]
[Answer<InboundRule>]
public sealed class CreateInboundRule : XapiAction<InboundRule>;

/// <summary>Removes an inbound rule.</summary>
[Action("Inbound Rules", "Delete Inbound Rule", "DELETE", "/InboundRules({Id})", Description = "Removes an inbound rule")]
public sealed class DeleteInboundRule : XapiAction<DeleteById>;

/// <summary>Downloads the rules that go by the caller's number as a CSV file.</summary>
[Action("Inbound Rules", "Export Caller Id Rules", "GET", "/InboundRules/Pbx.ExportCallerIdRules()",
    Description = "Downloads the rules that go by the caller's number as a CSV file")]
[Answer<InboundRule>(IsList = true)]
public sealed class ExportCallerIdRules : XapiAction<ListQuery>;

/// <summary>Reads one inbound rule.</summary>
[Action("Inbound Rules", "Get Inbound Rule", "GET", "/InboundRules({Id})", Description = "Reads one inbound rule")]
[Answer<InboundRule>]
public sealed class GetInboundRule : XapiAction<GetById>;

/// <summary>Lists inbound rules, for example with the $filter Condition eq 'BasedOnDID'.</summary>
[Action("Inbound Rules", "List Inbound Rule", "GET", "/InboundRules",
    Description = "Lists inbound rules, for example with the $filter Condition eq 'BasedOnDID'")]
[Answer<InboundRule>(IsList = true)]
public sealed class ListInboundRule : XapiAction<ListQuery>;

/// <summary>Changes the set properties of an inbound rule.</summary>
[Action("Inbound Rules", "Update Inbound Rule", "PATCH", "/InboundRules({Id})", Description = "Changes the set properties of an inbound rule")]
public sealed class UpdateInboundRule : XapiAction<InboundRule>;
