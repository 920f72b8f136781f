// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes crm contacts.</summary>
[Action("Crm Integration", "Delete Crm Contacts", "POST", "/CrmIntegration/Pbx.DeleteCrmContacts")]
public sealed class DeleteCrmContacts : XapiAction<NoParameters>;

/// <summary>Reads a crm integration.</summary>
[Action("Crm Integration", "Get Crm Integration", "GET", "/CrmIntegration")]
[Answer<CrmIntegration>]
public sealed class GetCrmIntegration : XapiAction<GetCrmIntegrationParameters>;

/// <summary>Parameters of <see cref="GetCrmIntegration"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetCrmIntegrationParameters : EntityQuery;

/// <summary>Reads a crm template source.</summary>
[Action("Crm Integration", "Get Crm Template Source", "GET", "/CrmIntegration/Pbx.GetCrmTemplateSource(name={name})")]
[Answer<CrmTemplateSource>]
public sealed class GetCrmTemplateSource : XapiAction<GetCrmTemplateSourceParameters>;

/// <summary>Parameters of <see cref="GetCrmTemplateSource"/>.</summary>
public sealed record GetCrmTemplateSourceParameters
{
    public required string Name { get; init; }
}

/// <summary>Reads an o auth.</summary>
[Action("Crm Integration", "Get O Auth", "GET", "/CrmIntegration/Pbx.GetOAuth(variable={variable})")]
[Answer<CrmChoice>]
public sealed class GetOAuth : XapiAction<GetOAuthParameters>;

/// <summary>Parameters of <see cref="GetOAuth"/>.</summary>
public sealed record GetOAuthParameters
{
    public required string Variable { get; init; }
}

/// <summary>Sets an o auth state.</summary>
[Action("Crm Integration", "Set O Auth State", "POST", "/CrmIntegration/Pbx.SetOAuthState")]
[Answer<OauthState>]
public sealed class SetOAuthState : XapiAction<SetOAuthStateParameters>;

/// <summary>Parameters of <see cref="SetOAuthState"/>.</summary>
public sealed record SetOAuthStateParameters
{
    public Optional<JsonText<OauthStateParam>> State { get; init; }
}

/// <summary>Test.</summary>
[Action("Crm Integration", "Test", "POST", "/CrmIntegration/Pbx.Test")]
[Answer<CrmTestResult>]
public sealed class Test : XapiAction<TestParameters>;

/// <summary>Parameters of <see cref="Test"/>.</summary>
public sealed record TestParameters
{
    public Optional<CrmTestMode> Mode { get; init; }

    public Optional<string> Query { get; init; }
}

/// <summary>Changes a crm integration.</summary>
[Action("Crm Integration", "Update Crm Integration", "PATCH", "/CrmIntegration")]
public sealed class UpdateCrmIntegration : XapiAction<CrmIntegration>;
