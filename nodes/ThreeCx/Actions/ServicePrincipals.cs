// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a service principal.</summary>
[Action("Service Principals", "Create Service Principal", "POST", "/ServicePrincipals")]
[Answer<ServicePrincipal>]
public sealed class CreateServicePrincipal : XapiAction<ServicePrincipal>;

/// <summary>Removes a service principal.</summary>
[Action("Service Principals", "Delete Service Principal", "DELETE", "/ServicePrincipals({Id})")]
public sealed class DeleteServicePrincipal : XapiAction<DeleteById>;

/// <summary>Generates an app token.</summary>
[Action("Service Principals", "Generate App Token", "POST", "/ServicePrincipals({Id})/Pbx.GenerateAppToken")]
public sealed class GenerateAppToken : XapiAction<CallById>;

/// <summary>Reads a service principal.</summary>
[Action("Service Principals", "Get Service Principal", "GET", "/ServicePrincipals({Id})")]
[Answer<ServicePrincipal>]
public sealed class GetServicePrincipal : XapiAction<GetById>;

/// <summary>Lists service principals.</summary>
[Action("Service Principals", "List Service Principal", "GET", "/ServicePrincipals")]
[Answer<ServicePrincipal>(IsList = true)]
public sealed class ListServicePrincipal : XapiAction<ListQuery>;

/// <summary>Changes a service principal.</summary>
[Action("Service Principals", "Update Service Principal", "PATCH", "/ServicePrincipals({Id})")]
public sealed class UpdateServicePrincipal : XapiAction<ServicePrincipal>;
