using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Cli.Sandbox;

/// <summary>With <c>--sandbox</c>, every 3CX record is the sandbox, whatever its name; other kinds are left to the other sources.</summary>
internal sealed class SandboxCredentials(Pbx sandbox, SandboxOptions options) : ICredentialSource
{
    private const string Place = "the sandbox";

    public string Describe(CredentialKindDefinition kind, string? recordName) => Place;

    public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName)
    {
        Dictionary<string, JToken>? fields = kind.Name switch
        {
            "threeCxApi" => new() { ["apiToken"] = sandbox.ApiToken },
            "threeCxOAuth2Api" => new() { ["clientId"] = options.ClientId, ["clientSecret"] = options.ClientSecret },
            _ => null,
        };
        if (fields is null)
            return null;
        fields["baseUrl"] = sandbox.BaseAddress.ToString();
        return new CredentialRecord(recordName ?? kind.Name, kind.Name, fields, Place);
    }

    public IReadOnlyList<CredentialEntry> List() => [];
}
