// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Bulk inbound rules delete.</summary>
[Action("Inbound Rules", "Bulk Inbound Rules Delete", "POST", "/InboundRules/Pbx.BulkInboundRulesDelete")]
public sealed class BulkInboundRulesDelete : XapiAction<BulkInboundRulesDeleteParameters>;

/// <summary>Parameters of <see cref="BulkInboundRulesDelete"/>.</summary>
public sealed record BulkInboundRulesDeleteParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Makes an inbound rule.</summary>
[Action("Inbound Rules", "Create Inbound Rule", "POST", "/InboundRules")]
[Answer<InboundRule>]
public sealed class CreateInboundRule : XapiAction<InboundRule>;

/// <summary>Removes an inbound rule.</summary>
[Action("Inbound Rules", "Delete Inbound Rule", "DELETE", "/InboundRules({Id})")]
public sealed class DeleteInboundRule : XapiAction<DeleteById>;

/// <summary>Exports caller id rules.</summary>
[Action("Inbound Rules", "Export Caller Id Rules", "GET", "/InboundRules/Pbx.ExportCallerIdRules()")]
[Answer<InboundRule>(IsList = true)]
public sealed class ExportCallerIdRules : XapiAction<ListQuery>;

/// <summary>Reads an inbound rule.</summary>
[Action("Inbound Rules", "Get Inbound Rule", "GET", "/InboundRules({Id})")]
[Answer<InboundRule>]
public sealed class GetInboundRule : XapiAction<GetById>;

/// <summary>Lists inbound rules.</summary>
[Action("Inbound Rules", "List Inbound Rule", "GET", "/InboundRules")]
[Answer<InboundRule>(IsList = true)]
public sealed class ListInboundRule : XapiAction<ListQuery>;

/// <summary>Changes an inbound rule.</summary>
[Action("Inbound Rules", "Update Inbound Rule", "PATCH", "/InboundRules({Id})")]
public sealed class UpdateInboundRule : XapiAction<InboundRule>;
