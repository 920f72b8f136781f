// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a converter configuration.</summary>
[Action("Voicemail Settings", "Create Converter Configuration", "POST", "/VoicemailSettings/Pbx.CreateConverterConfiguration")]
public sealed class CreateConverterConfiguration : XapiAction<NoParameters>;

/// <summary>Removes all user voicemails.</summary>
[Action("Voicemail Settings", "Delete All User Voicemails", "POST", "/VoicemailSettings/Pbx.DeleteAllUserVoicemails")]
public sealed class DeleteAllUserVoicemails : XapiAction<NoParameters>;

/// <summary>Removes a converter configuration.</summary>
[Action("Voicemail Settings", "Delete Converter Configuration", "POST", "/VoicemailSettings/Pbx.DeleteConverterConfiguration")]
public sealed class DeleteConverterConfiguration : XapiAction<DeleteConverterConfigurationParameters>;

/// <summary>Parameters of <see cref="DeleteConverterConfiguration"/>.</summary>
public sealed record DeleteConverterConfigurationParameters
{
    public Optional<string> Id { get; init; }
}

/// <summary>Reads configured converters.</summary>
[Action("Voicemail Settings", "Get Configured Converters", "GET", "/VoicemailSettings/Pbx.GetConfiguredConverters()")]
[Answer<ConfiguredAiServers>]
public sealed class GetConfiguredConverters : XapiAction<NoParameters>;

/// <summary>Reads connected converters data.</summary>
[Action("Voicemail Settings", "Get Connected Converters Data", "GET", "/VoicemailSettings/Pbx.GetConnectedConvertersData()")]
[Answer<ConnectedAiServers>]
public sealed class GetConnectedConvertersData : XapiAction<NoParameters>;

/// <summary>Reads converter request status.</summary>
[Action("Voicemail Settings", "Get Converter Request Status", "GET", "/VoicemailSettings/Pbx.GetConverterRequestStatus(strict={strict})")]
[Answer<OnBoardUICommand>]
public sealed class GetConverterRequestStatus : XapiAction<GetConverterRequestStatusParameters>;

/// <summary>Parameters of <see cref="GetConverterRequestStatus"/>.</summary>
public sealed record GetConverterRequestStatusParameters
{
    public required bool Strict { get; init; }
}

/// <summary>Reads transcribe languages.</summary>
[Action("Voicemail Settings", "Get Transcribe Languages", "GET", "/VoicemailSettings/Pbx.GetTranscribeLanguages()")]
[Answer<LanguageItem>(IsList = true)]
public sealed class GetTranscribeLanguages : XapiAction<PageQuery>;

/// <summary>Reads voicemail settings.</summary>
[Action("Voicemail Settings", "Get Voicemail Settings", "GET", "/VoicemailSettings")]
[Answer<VoicemailSettings>]
public sealed class GetVoicemailSettings : XapiAction<GetVoicemailSettingsParameters>;

/// <summary>Parameters of <see cref="GetVoicemailSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetVoicemailSettingsParameters : EntityQuery;

/// <summary>Changes voicemail settings.</summary>
[Action("Voicemail Settings", "Update Voicemail Settings", "PATCH", "/VoicemailSettings")]
public sealed class UpdateVoicemailSettings : XapiAction<VoicemailSettings>;
