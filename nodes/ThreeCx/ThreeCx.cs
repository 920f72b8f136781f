using NodeHost.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx;

/// <summary>The 3CX phone system through its configuration API (XAPI). Its actions lie in the folder Actions.</summary>
[Node("n8n-nodes-3cx.threecx", "3CX", 1, Description = "Reads and changes the configuration of a 3CX phone system")]
[UsesCredential<ThreeCxApi>]
[UsesCredential<ThreeCxOAuth2Api>]
public sealed class ThreeCx : ActionNode;
