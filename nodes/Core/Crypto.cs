using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Credentials;
using NodeHost.Nodes.Core.Cryptography;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Hashes, signs and makes random text. Before version 2 the keys stand in the workflow, since then in a credential record.</summary>
[Node("n8n-nodes-base.crypto", "Crypto", 1, 2, Description = "Hashes, signs and makes random text.")]
[UsesCredential<CryptoKeys>(When = nameof(CryptoParameters.Action), Is = [CryptoAction.Hmac, CryptoAction.Sign], FromVersion = 2)]
public sealed class Crypto : ItemNode<CryptoParameters>
{
    public override async ValueTask<ItemResult> RunAsync(CryptoParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        string value = parameters.Action == CryptoAction.Generate
            ? RandomText.Make(parameters.EncodingType, parameters.StringLength)
            : DigestText.Encode(await DigestAsync(parameters, context, cancellationToken), parameters.Encoding);
        var json = (JObject)context.Item.Json.DeepClone();
        PropertyPath.Set(json, parameters.DataPropertyName, value);
        return context.Item with { Json = json, PairedItem = [] };
    }

    private static async Task<byte[]> DigestAsync(CryptoParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        await using Stream content = Content(parameters, context);
        return parameters.Action switch
        {
            CryptoAction.Hash => await Digests.HashAsync(parameters.Type, content, cancellationToken),
            CryptoAction.Hmac => await Digests.HmacAsync(parameters.Type, HmacSecret(parameters, context), content, cancellationToken),
            _ => Signatures.Sign(parameters.Algorithm, PrivateKey(parameters, context), content),
        };
    }

    private static Stream Content(CryptoParameters parameters, ItemContext context)
    {
        if (parameters.Action == CryptoAction.Sign || !parameters.BinaryData)
            return new MemoryStream(Encoding.UTF8.GetBytes(parameters.Value), writable: false);
        return context.FileNamed(parameters.BinaryPropertyName, "binaryPropertyName").OpenRead();
    }

    private static byte[] HmacSecret(CryptoParameters parameters, ItemContext context)
    {
        string secret = context.TypeVersion >= 2 ? Record(context).HmacSecret.Reveal() : parameters.Secret.Reveal();
        if (secret.Length == 0 && context.TypeVersion >= 2)
            throw Keyless("HMAC secret", "hmacSecret");
        return Encoding.UTF8.GetBytes(secret);
    }

    private static string PrivateKey(CryptoParameters parameters, ItemContext context)
    {
        string key = context.TypeVersion >= 2 ? Record(context).SignPrivateKey.Reveal() : parameters.PrivateKey.Reveal();
        return key.Length > 0 ? key : throw Keyless("private key", context.TypeVersion >= 2 ? "signPrivateKey" : "privateKey");
    }

    private static CryptoKeys Record(ItemContext context) => context.SecretRecord<CryptoKeys>() ?? throw new NodeFailedException(
        Codes.CredentialNotDeclared,
        "Node does not have any credentials set for 'crypto'")
    {
        Hint = "Add \"credentials\": {\"crypto\": {\"name\": \"…\"}} to the node; since version 2 of the node the keys stand in a credential record.",
    };

    private static NodeFailedException Keyless(string what, string field) =>
        new(Codes.KeyUnusable, $"No {what} set. Fill in the field \"{field}\".") { Parameter = field };
}

public sealed record CryptoParameters
{
    [Parameter("Action")] public CryptoAction Action { get; init; } = CryptoAction.Hash;

    [ShowWhen(nameof(Action), CryptoAction.Hash, CryptoAction.Hmac)]
    [Parameter("Type", Description = "The algorithm of the hash.")]
    public DigestType Type { get; init; } = DigestType.MD5;

    [ShowWhen(nameof(Action), CryptoAction.Hash, CryptoAction.Hmac)]
    [Parameter("Binary File", Description = "Takes a file of the item instead of a value.")]
    public bool BinaryData { get; init; }

    [ShowWhen(nameof(Action), CryptoAction.Hash, CryptoAction.Hmac)]
    [ShowWhen(nameof(BinaryData), true)]
    [Parameter("Binary Property Name", Description = "Name of the file.")]
    public string BinaryPropertyName { get; init; } = "data";

    [HideWhen(nameof(Action), CryptoAction.Generate)]
    [Parameter("Value", Description = "The text that is hashed or signed.")]
    public string Value { get; init; } = "";

    [Parameter("Property Name", Description = "Where the result is put.")]
    public string DataPropertyName { get; init; } = "data";

    [Versions(To = 1)]
    [ShowWhen(nameof(Action), CryptoAction.Hmac)]
    [Parameter("Secret")]
    public Secret Secret { get; init; } = new("");

    [ShowWhen(nameof(Action), CryptoAction.Sign)]
    [Parameter("Algorithm", Description = "Name of the signature, as in RSA-SHA256.", Example = "RSA-SHA256")]
    public string Algorithm { get; init; } = "";

    [HideWhen(nameof(Action), CryptoAction.Generate)]
    [Parameter("Encoding")]
    public DigestEncoding Encoding { get; init; } = DigestEncoding.Hex;

    [Versions(To = 1)]
    [ShowWhen(nameof(Action), CryptoAction.Sign)]
    [Parameter("Private Key", Description = "The key in PEM form.")]
    public Secret PrivateKey { get; init; } = new("");

    [ShowWhen(nameof(Action), CryptoAction.Generate)]
    [Parameter("Type", Description = "What is made.")]
    public RandomTextType EncodingType { get; init; } = RandomTextType.Uuid;

    [ShowWhen(nameof(Action), CryptoAction.Generate)]
    [HideWhen(nameof(EncodingType), RandomTextType.Uuid)]
    [Parameter("Length", Description = "How many characters.")]
    public int StringLength { get; init; } = 32;
}

public enum CryptoAction
{
    [Option("Generate", Description = "Makes random text.")] Generate,
    [Option("Hash", Description = "Hashes a text or a file.")] Hash,
    [Option("Hmac", Description = "Hashes a text or a file together with a secret.")] Hmac,
    [Option("Sign", Description = "Signs a text with a private key.")] Sign,
}
