// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads inbound rules.</summary>
[Action("Report Inbound Rules", "Download Inbound Rules", "GET", "/ReportInboundRules/Pbx.DownloadInboundRules()")]
[Answer<InboundRuleReport>(IsList = true)]
public sealed class DownloadInboundRules : XapiAction<ListQuery>;

/// <summary>Reads inbound rules data.</summary>
[Action("Report Inbound Rules", "Get Inbound Rules Data", "GET", "/ReportInboundRules/Pbx.GetInboundRulesData()")]
[Answer<InboundRuleReport>(IsList = true)]
public sealed class GetInboundRulesData : XapiAction<ListQuery>;
