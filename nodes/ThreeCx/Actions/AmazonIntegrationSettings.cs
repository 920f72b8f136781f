// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Generates an iam policy file.</summary>
[Action("Amazon Integration Settings", "Generate Iam Policy File", "GET", "/AmazonIntegrationSettings/Pbx.GenerateIamPolicyFile()")]
public sealed class GenerateIamPolicyFile : XapiAction<NoParameters>;

/// <summary>Reads amazon integration settings.</summary>
[Action("Amazon Integration Settings", "Get Amazon Integration Settings", "GET", "/AmazonIntegrationSettings")]
[Answer<AmazonIntegrationSettings>]
public sealed class GetAmazonIntegrationSettings : XapiAction<GetAmazonIntegrationSettingsParameters>;

/// <summary>Parameters of <see cref="GetAmazonIntegrationSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetAmazonIntegrationSettingsParameters : EntityQuery;

/// <summary>Changes amazon integration settings.</summary>
[Action("Amazon Integration Settings", "Update Amazon Integration Settings", "PATCH", "/AmazonIntegrationSettings")]
public sealed class UpdateAmazonIntegrationSettings : XapiAction<AmazonIntegrationSettings>;
