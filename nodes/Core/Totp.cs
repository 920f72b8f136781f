using Newtonsoft.Json.Linq;
using NodeHost.Credentials;
using NodeHost.Nodes.Core.Cryptography;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Makes one-time passwords by time (RFC 6238).</summary>
[Node("n8n-nodes-base.totp", "TOTP", 1, Description = "Makes a one-time password by time.")]
[UsesCredential<TotpApi>]
public sealed class Totp : ItemNode<TotpParameters>
{
    public override ValueTask<ItemResult> RunAsync(TotpParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        TotpOptions options = parameters.Options;
        if (options.Digits is < 1 or > 10)
            throw new NodeFailedException(Codes.UnusableParameterValue, $"a one-time password has 1 to 10 digits, and not {options.Digits}.") { Parameter = "digits" };
        if (options.Period < 1)
            throw new NodeFailedException(Codes.UnusableParameterValue, $"the period must be at least 1 second, and is {options.Period}.") { Parameter = "period" };
        TotpApi record = context.SecretRecord<TotpApi>() ?? throw new NodeFailedException(
            Codes.CredentialNotDeclared, "Node does not have any credentials set for 'totpApi'");

        long now = context.Clock.GetUtcNow().ToUnixTimeSeconds();
        return ValueTask.FromResult<ItemResult>(new JObject
        {
            ["token"] = OneTimePassword.Make(record.Secret, now / options.Period, options.Algorithm, options.Digits),
            ["secondsRemaining"] = options.Period - (now % options.Period),
        });
    }
}

public sealed record TotpParameters
{
    [Parameter("Operation")] public TotpOperation Operation { get; init; } = TotpOperation.GenerateSecret;

    [Parameter("Options")] public TotpOptions Options { get; init; } = new();
}

public sealed record TotpOptions
{
    [Parameter("Algorithm", Description = "The hash; most services use SHA1.")] public TotpAlgorithm Algorithm { get; init; } = TotpAlgorithm.SHA1;

    [Parameter("Digits", Description = "How many digits the password has.")] public int Digits { get; init; } = 6;

    [Parameter("Period", Description = "How many seconds a password holds.")] public int Period { get; init; } = 30;
}

public enum TotpOperation
{
    [Option("Generate Secret", Description = "Makes the password of this moment.")] GenerateSecret,
}

[Naming(Naming.AsWritten)]
public enum TotpAlgorithm
{
    SHA1,
    SHA224,
    [Option("SHA3-224", Value = "SHA3-224")] Sha3Bits224,
    [Option("SHA3-256", Value = "SHA3-256")] Sha3Bits256,
    [Option("SHA3-384", Value = "SHA3-384")] Sha3Bits384,
    [Option("SHA3-512", Value = "SHA3-512")] Sha3Bits512,
    SHA256,
    SHA384,
    SHA512,
}
