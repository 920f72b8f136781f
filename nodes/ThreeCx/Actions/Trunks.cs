// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a trunk.</summary>
[Action("Trunks", "Create Trunk", "POST", "/Trunks")]
[Answer<Trunk>]
public sealed class CreateTrunk : XapiAction<Trunk>;

/// <summary>Removes a trunk.</summary>
[Action("Trunks", "Delete Trunk", "DELETE", "/Trunks({Id})")]
public sealed class DeleteTrunk : XapiAction<DeleteById>;

/// <summary>Exports a trunk.</summary>
[Action("Trunks", "Export Trunk", "GET", "/Trunks({Id})/Pbx.ExportTrunk()")]
public sealed class ExportTrunk : XapiAction<CallById>;

/// <summary>Finalize trunk provisioning.</summary>
[Action("Trunks", "Finalize Trunk Provisioning", "POST", "/Trunks/Pbx.FinalizeTrunkProvisioning")]
[Answer<Trunk>]
public sealed class FinalizeTrunkProvisioning : XapiAction<FinalizeTrunkProvisioningParameters>;

/// <summary>Parameters of <see cref="FinalizeTrunkProvisioning"/>.</summary>
public sealed record FinalizeTrunkProvisioningParameters
{
    public Optional<JsonText<Entities.CreateTrunk>> Model { get; init; }
}

/// <summary>Reads first available trunk number.</summary>
[Action("Trunks", "Get First Available Trunk Number", "GET", "/Trunks/Pbx.GetFirstAvailableTrunkNumber()")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableTrunkNumber : XapiAction<NoParameters>;

/// <summary>Reads provider phones.</summary>
[Action("Trunks", "Get Provider Phones", "POST", "/Trunks/Pbx.GetProviderPhones")]
[Answer<ProviderPhones>]
public sealed class GetProviderPhones : XapiAction<GetProviderPhonesParameters>;

/// <summary>Parameters of <see cref="GetProviderPhones"/>.</summary>
public sealed record GetProviderPhonesParameters
{
    public Optional<JsonText<Entities.GetProviderPhones>> Model { get; init; }
}

/// <summary>Reads a trunk.</summary>
[Action("Trunks", "Get Trunk", "GET", "/Trunks({Id})")]
[Answer<Trunk>]
public sealed class GetTrunk : XapiAction<GetById>;

/// <summary>Reads a trunk by number.</summary>
[Action("Trunks", "Get Trunk By Number", "GET", "/Trunks(Number={Number})")]
[Answer<Trunk>]
public sealed class GetTrunkByNumber : XapiAction<GetByNumber>;

/// <summary>Init master bridge.</summary>
[Action("Trunks", "Init Master Bridge", "GET", "/Trunks/Pbx.InitMasterBridge()")]
[Answer<Trunk>]
public sealed class InitMasterBridge : XapiAction<NoParameters>;

/// <summary>Init slave bridge.</summary>
[Action("Trunks", "Init Slave Bridge", "GET", "/Trunks/Pbx.InitSlaveBridge()")]
[Answer<Trunk>]
public sealed class InitSlaveBridge : XapiAction<NoParameters>;

/// <summary>Init trunk.</summary>
[Action("Trunks", "Init Trunk", "GET", "/Trunks/Pbx.InitTrunk(template={template})")]
[Answer<Trunk>]
public sealed class InitTrunk : XapiAction<InitTrunkParameters>;

/// <summary>Parameters of <see cref="InitTrunk"/>.</summary>
public sealed record InitTrunkParameters
{
    public required string Template { get; init; }
}

/// <summary>Lists trunks.</summary>
[Action("Trunks", "List Trunk", "GET", "/Trunks")]
[Answer<Trunk>(IsList = true)]
public sealed class ListTrunk : XapiAction<ListQuery>;

/// <summary>Refreshes a registration.</summary>
[Action("Trunks", "Refresh Registration", "POST", "/Trunks/Pbx.RefreshRegistration")]
public sealed class RefreshRegistration : XapiAction<RefreshRegistrationParameters>;

/// <summary>Parameters of <see cref="RefreshRegistration"/>.</summary>
public sealed record RefreshRegistrationParameters
{
    public Optional<int> Id { get; init; }
}

/// <summary>Run analysis.</summary>
[Action("Trunks", "Run Analysis", "POST", "/Trunks({Id})/Pbx.RunAnalysis")]
[Answer<TrunkReport>(IsList = true)]
public sealed class RunAnalysis : XapiAction<CallById>;

/// <summary>Sets routes.</summary>
[Action("Trunks", "Set Routes", "POST", "/Trunks/Pbx.SetRoutes")]
public sealed class SetRoutes : XapiAction<SetRoutesParameters>;

/// <summary>Parameters of <see cref="SetRoutes"/>.</summary>
public sealed record SetRoutesParameters
{
    public Optional<JsonText<SetRouteRequest>> Routes { get; init; }
}

/// <summary>Tests an inbound call.</summary>
[Action("Trunks", "Test Inbound Call", "POST", "/Trunks({Id})/Pbx.TestInboundCall")]
[Answer<TrunkTestResult>]
public sealed class TestInboundCall : XapiAction<CallById>;

/// <summary>Tests an outbound call.</summary>
[Action("Trunks", "Test Outbound Call", "POST", "/Trunks({Id})/Pbx.TestOutboundCall")]
[Answer<TrunkTestResult>]
public sealed class TestOutboundCall : XapiAction<TestOutboundCallParameters>;

/// <summary>Parameters of <see cref="TestOutboundCall"/>.</summary>
public sealed record TestOutboundCallParameters
{
    [Parameter(Name = "Id")]
    public required int Id { get; init; }

    public Optional<string> Contact { get; init; }

    public Optional<string> Destination { get; init; }
}

/// <summary>Changes a trunk.</summary>
[Action("Trunks", "Update Trunk", "PATCH", "/Trunks({Id})")]
public sealed class UpdateTrunk : XapiAction<Trunk>;
