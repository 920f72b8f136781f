using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox;

/// <summary>How a sandbox PBX is set up. The defaults make a healthy, empty PBX on any free port.</summary>
public sealed record SandboxOptions
{
    /// <summary>The port on loopback; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Receptionists that are there from the start, in the form of a create request.</summary>
    public IReadOnlyList<JObject> Receptionists { get; init; } = [];

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
