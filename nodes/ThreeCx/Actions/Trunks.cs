using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a trunk, the line to a provider.</summary>
[Action("Trunks", "Create Trunk", "POST", "/Trunks", NaturalKey = "Number", Description = "Makes a trunk, the line to a provider")]
[Answer<Trunk>]
public sealed class CreateTrunk : XapiAction<Trunk>;

/// <summary>Removes a trunk.</summary>
[Action("Trunks", "Delete Trunk", "DELETE", "/Trunks({Id})", Description = "Removes a trunk")]
public sealed class DeleteTrunk : XapiAction<DeleteById>;

/// <summary>Downloads the settings of a trunk as a file.</summary>
[Action("Trunks", "Export Trunk", "GET", "/Trunks({Id})/Pbx.ExportTrunk()", Description = "Downloads the settings of a trunk as a file")]
public sealed class ExportTrunk : XapiAction<CallById>;

/// <summary>Makes a trunk with the numbers that were chosen at a provider.</summary>
[Action("Trunks", "Finalize Trunk Provisioning", "POST", "/Trunks/Pbx.FinalizeTrunkProvisioning",
    Description = "Makes a trunk with the numbers that were chosen at a provider")]
[Answer<Trunk>]
public sealed class FinalizeTrunkProvisioning : XapiAction<FinalizeTrunkProvisioningParameters>;

/// <summary>Parameters of <see cref="FinalizeTrunkProvisioning"/>.</summary>
public sealed record FinalizeTrunkProvisioningParameters
{
    [Parameter(Description = "The account, the numbers and the name of the trunk.",
        Example = "{ \"Name\": \"Twilio\", \"Type\": \"Twilio\", \"AccountSid\": \"AC…\", \"PhoneNumbers\": [] }")]
    public Optional<JsonText<Entities.CreateTrunk>> Model { get; init; }
}

/// <summary>Tells a number that is free for a new trunk.</summary>
[Action("Trunks", "Get First Available Trunk Number", "GET", "/Trunks/Pbx.GetFirstAvailableTrunkNumber()",
    Description = "Tells a number that is free for a new trunk")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableTrunkNumber : XapiAction<NoParameters>;

/// <summary>Lists the numbers of an account at a provider.</summary>
[Action("Trunks", "Get Provider Phones", "POST", "/Trunks/Pbx.GetProviderPhones",
    Effect = NodeEffect.Read, Description = "Lists the numbers of an account at a provider")]
[Answer<ProviderPhones>]
public sealed class GetProviderPhones : XapiAction<GetProviderPhonesParameters>;

/// <summary>Parameters of <see cref="GetProviderPhones"/>.</summary>
public sealed record GetProviderPhonesParameters
{
    [Parameter(Description = "The account at the provider.")]
    public Optional<JsonText<Entities.GetProviderPhones>> Model { get; init; }
}

/// <summary>Reads one trunk.</summary>
[Action("Trunks", "Get Trunk", "GET", "/Trunks({Id})", Description = "Reads one trunk")]
[Answer<Trunk>]
public sealed class GetTrunk : XapiAction<GetById>;

/// <summary>Reads the trunk at a number.</summary>
[Action("Trunks", "Get Trunk By Number", "GET", "/Trunks(Number={Number})", Description = "Reads the trunk at a number")]
[Answer<Trunk>]
public sealed class GetTrunkByNumber : XapiAction<GetByNumber>;

/// <summary>Gives the starting values of a bridge that takes registrations of another PBX.</summary>
[Action("Trunks", "Init Master Bridge", "GET", "/Trunks/Pbx.InitMasterBridge()",
    Description = "Gives the starting values of a bridge that takes registrations of another PBX")]
[Answer<Trunk>]
public sealed class InitMasterBridge : XapiAction<NoParameters>;

/// <summary>Gives the starting values of a bridge that registers with another PBX.</summary>
[Action("Trunks", "Init Slave Bridge", "GET", "/Trunks/Pbx.InitSlaveBridge()",
    Description = "Gives the starting values of a bridge that registers with another PBX")]
[Answer<Trunk>]
public sealed class InitSlaveBridge : XapiAction<NoParameters>;

/// <summary>Gives the starting values of a trunk after a provider's template.</summary>
[Action("Trunks", "Init Trunk", "GET", "/Trunks/Pbx.InitTrunk(template={template})",
    Description = "Gives the starting values of a trunk after a provider's template")]
[Answer<Trunk>]
public sealed class InitTrunk : XapiAction<InitTrunkParameters>;

/// <summary>Parameters of <see cref="InitTrunk"/>.</summary>
public sealed record InitTrunkParameters
{
    [Parameter(Description = "Id of a provider's template, as List Trunk Template gives it.", Example = "generic.pv.xml")]
    public required string Template { get; init; }
}

/// <summary>Lists trunks, for example with the $filter IsOnline eq false.</summary>
[Action("Trunks", "List Trunk", "GET", "/Trunks", Description = "Lists trunks, for example with the $filter IsOnline eq false")]
[Answer<Trunk>(IsList = true)]
public sealed class ListTrunk : XapiAction<ListQuery>;

/// <summary>Registers a trunk with its provider again.</summary>
[Action("Trunks", "Refresh Registration", "POST", "/Trunks/Pbx.RefreshRegistration",
    Effect = NodeEffect.Update, Description = "Registers a trunk with its provider again")]
public sealed class RefreshRegistration : XapiAction<RefreshRegistrationParameters>;

/// <summary>Parameters of <see cref="RefreshRegistration"/>.</summary>
public sealed record RefreshRegistrationParameters
{
    [Parameter(Description = "Id of the trunk.", Example = "12")]
    public required int Id { get; init; }
}

/// <summary>Checks a trunk and reports what it found.</summary>
[Action("Trunks", "Run Analysis", "POST", "/Trunks({Id})/Pbx.RunAnalysis",
    Effect = NodeEffect.Read, Description = "Checks a trunk and reports what it found")]
[Answer<TrunkReport>(IsList = true)]
public sealed class RunAnalysis : XapiAction<CallById>;

/// <summary>Says where the numbers of a trunk go.</summary>
[Action("Trunks", "Set Routes", "POST", "/Trunks/Pbx.SetRoutes", Effect = NodeEffect.Update, Description = "Says where the numbers of a trunk go")]
public sealed class SetRoutes : XapiAction<SetRoutesParameters>;

/// <summary>Parameters of <see cref="SetRoutes"/>.</summary>
public sealed record SetRoutesParameters
{
    [Parameter(Description = "Numbers and the trunks that they go to.",
        Example = "{ \"Id\": 12, \"Routes\": [{ \"DID\": \"+49301234567\", \"TrunkId\": 12 }] }")]
    public Optional<JsonText<SetRouteRequest>> Routes { get; init; }
}

/// <summary>Tries whether calls reach the PBX by a trunk.</summary>
[Action("Trunks", "Test Inbound Call", "POST", "/Trunks({Id})/Pbx.TestInboundCall", Description = "Tries whether calls reach the PBX by a trunk")]
[Answer<TrunkTestResult>]
public sealed class TestInboundCall : XapiAction<CallById>;

/// <summary>Tries whether calls leave the PBX by a trunk.</summary>
[Action("Trunks", "Test Outbound Call", "POST", "/Trunks({Id})/Pbx.TestOutboundCall", Description = "Tries whether calls leave the PBX by a trunk")]
[Answer<TrunkTestResult>]
public sealed class TestOutboundCall : XapiAction<TestOutboundCallParameters>;

/// <summary>Parameters of <see cref="TestOutboundCall"/>.</summary>
public sealed record TestOutboundCallParameters
{
    [Parameter(Name = "Id", Description = "Id of the trunk.", Example = "12")]
    public required int Id { get; init; }

    [Parameter(Description = "The device to ring, where an extension has several.")]
    public Optional<string> Contact { get; init; }

    [Parameter(Description = "The number to call.", Example = "+49301234567")]
    public Optional<string> Destination { get; init; }
}

/// <summary>Changes the set properties of a trunk.</summary>
[Action("Trunks", "Update Trunk", "PATCH", "/Trunks({Id})", Description = "Changes the set properties of a trunk")]
public sealed class UpdateTrunk : XapiAction<Trunk>;
