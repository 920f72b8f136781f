// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes an api key.</summary>
[Action("Conference Settings", "Delete Api Key", "POST", "/ConferenceSettings/Pbx.DeleteApiKey")]
public sealed class DeleteApiKey : XapiAction<NoParameters>;

/// <summary>Generates an api key.</summary>
[Action("Conference Settings", "Generate Api Key", "GET", "/ConferenceSettings/Pbx.GenerateApiKey()")]
public sealed class GenerateApiKey : XapiAction<NoParameters>;

/// <summary>Reads conference settings.</summary>
[Action("Conference Settings", "Get Conference Settings", "GET", "/ConferenceSettings")]
[Answer<ConferenceSettings>]
public sealed class GetConferenceSettings : XapiAction<GetConferenceSettingsParameters>;

/// <summary>Parameters of <see cref="GetConferenceSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetConferenceSettingsParameters : EntityQuery;

/// <summary>Reads MCU request status.</summary>
[Action("Conference Settings", "Get MCU Request Status", "GET", "/ConferenceSettings/Pbx.GetMCURequestStatus()")]
[Answer<MCURequestStatus>]
public sealed class GetMCURequestStatus : XapiAction<NoParameters>;

/// <summary>Reads a MCU row.</summary>
[Action("Conference Settings", "Get MCU Row", "GET", "/ConferenceSettings/Pbx.GetMCURow(guid={guid})")]
[Answer<OnBoardMcuRow>]
public sealed class GetMCURow : XapiAction<GetMCURowParameters>;

/// <summary>Parameters of <see cref="GetMCURow"/>.</summary>
public sealed record GetMCURowParameters
{
    public required string Guid { get; init; }
}

/// <summary>Reads MCU rows.</summary>
[Action("Conference Settings", "Get MCU Rows", "GET", "/ConferenceSettings/Pbx.GetMCURows()")]
[Answer<OnBoardMcuRow>(IsList = true)]
public sealed class GetMCURows : XapiAction<PageQuery>;

/// <summary>Reads onboard mcu data.</summary>
[Action("Conference Settings", "Get Onboard Mcu Data", "GET", "/ConferenceSettings/Pbx.GetOnboardMcuData()")]
[Answer<OnBoardMcuData>(IsList = true)]
public sealed class GetOnboardMcuData : XapiAction<PageQuery>;

/// <summary>Reads onboard meetings.</summary>
[Action("Conference Settings", "Get Onboard Meetings", "GET", "/ConferenceSettings/Pbx.GetOnboardMeetings()")]
[Answer<OnBoardMeeting>(IsList = true)]
public sealed class GetOnboardMeetings : XapiAction<PageQuery>;

/// <summary>Reads web meeting zones.</summary>
[Action("Conference Settings", "Get Web Meeting Zones", "GET", "/ConferenceSettings/Pbx.GetWebMeetingZones()")]
[Answer<string>(IsList = true)]
public sealed class GetWebMeetingZones : XapiAction<PageQuery>;

/// <summary>Changes conference settings.</summary>
[Action("Conference Settings", "Update Conference Settings", "PATCH", "/ConferenceSettings")]
public sealed class UpdateConferenceSettings : XapiAction<ConferenceSettings>;

/// <summary>Changes MCU request status.</summary>
[Action("Conference Settings", "Update MCU Request Status", "POST", "/ConferenceSettings/Pbx.UpdateMCURequestStatus")]
public sealed class UpdateMCURequestStatus : XapiAction<UpdateMCURequestStatusParameters>;

/// <summary>Parameters of <see cref="UpdateMCURequestStatus"/>.</summary>
public sealed record UpdateMCURequestStatusParameters
{
    public Optional<JsonText<MCURequestStatus>> Request { get; init; }
}
