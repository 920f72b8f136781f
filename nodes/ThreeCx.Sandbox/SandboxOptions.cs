using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox;

/// <summary>How a sandbox PBX is set up. The defaults make a healthy, empty PBX on any free port.</summary>
public sealed record SandboxOptions
{
    /// <summary>The port on loopback; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>
    /// Entities that are there from the start, in the form of create requests: <c>{"Users":[{"Number":"101"}]}</c>, and of
    /// single things in that of a patch. A set that is given stands in the place of what a new PBX has in it.
    /// </summary>
    public JObject Data { get; init; } = [];

    /// <summary>How many entities a page of a collection has at most; the rest follows under <c>@odata.nextLink</c>. 0 for no pages.</summary>
    public int PageSize { get; init; }

    /// <summary>Is told of each request when it is answered, and how long that took.</summary>
    public Action<SandboxRequest, TimeSpan>? Observer { get; init; }

    /// <summary>True if a receptionist without a name is refused.</summary>
    public bool RequireName { get; init; } = true;

    /// <summary>A token that is accepted without <c>/connect/token</c>; empty for none.</summary>
    public string ApiToken { get; init; } = "sandbox-token";

    /// <summary>Client id that gets tokens.</summary>
    public string ClientId { get; init; } = "sandbox";

    /// <summary>Secret of the client.</summary>
    public string ClientSecret { get; init; } = "sandbox-secret";

    /// <summary>How long an issued token is accepted.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>True for a PBX before 20.0.9, whose <c>expires_in</c> counts minutes.</summary>
    public bool ExpiresInMinutes { get; init; }

    /// <summary>What goes wrong.</summary>
    public SandboxFaults Faults { get; init; } = new();

    /// <summary>The clock by which tokens expire and answers are delayed.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
