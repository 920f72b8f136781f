// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Edit license info.</summary>
[Action("License Status", "Edit License Info", "POST", "/LicenseStatus/Pbx.EditLicenseInfo")]
public sealed class EditLicenseInfo : XapiAction<EditLicenseInfoParameters>;

/// <summary>Parameters of <see cref="EditLicenseInfo"/>.</summary>
public sealed record EditLicenseInfoParameters
{
    public Optional<JsonText<XLicenseParams>> LicenseParams { get; init; }
}

/// <summary>Reads license status.</summary>
[Action("License Status", "Get License Status", "GET", "/LicenseStatus")]
[Answer<LicenseStatus>]
public sealed class GetLicenseStatus : XapiAction<GetLicenseStatusParameters>;

/// <summary>Parameters of <see cref="GetLicenseStatus"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetLicenseStatusParameters : EntityQuery;

/// <summary>Links a partner.</summary>
[Action("License Status", "Link Partner", "POST", "/LicenseStatus/Pbx.LinkPartner")]
public sealed class LinkPartner : XapiAction<LinkPartnerParameters>;

/// <summary>Parameters of <see cref="LinkPartner"/>.</summary>
public sealed record LinkPartnerParameters
{
    public Optional<string> ResellerId { get; init; }
}

/// <summary>Partner info.</summary>
[Action("License Status", "Partner Info", "GET", "/LicenseStatus/Pbx.PartnerInfo(resellerId={resellerId})")]
[Answer<ResellerInfo>]
public sealed class PartnerInfo : XapiAction<PartnerInfoParameters>;

/// <summary>Parameters of <see cref="PartnerInfo"/>.</summary>
public sealed record PartnerInfoParameters
{
    public required string ResellerId { get; init; }
}

/// <summary>Refreshes license status.</summary>
[Action("License Status", "Refresh License Status", "POST", "/LicenseStatus/Pbx.RefreshLicenseStatus")]
public sealed class RefreshLicenseStatus : XapiAction<NoParameters>;

/// <summary>Replaces a license key.</summary>
[Action("License Status", "Replace License Key", "POST", "/LicenseStatus/Pbx.ReplaceLicenseKey")]
public sealed class ReplaceLicenseKey : XapiAction<ReplaceLicenseKeyParameters>;

/// <summary>Parameters of <see cref="ReplaceLicenseKey"/>.</summary>
public sealed record ReplaceLicenseKeyParameters
{
    public Optional<string> LicenseKey { get; init; }
}

/// <summary>Unlinks a partner.</summary>
[Action("License Status", "Unlink Partner", "POST", "/LicenseStatus/Pbx.UnlinkPartner")]
public sealed class UnlinkPartner : XapiAction<NoParameters>;
