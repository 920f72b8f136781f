using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.SampleData;

/// <summary>Makes items up. They look real and are not: hosts and addresses are those set aside for examples.</summary>
internal sealed class RandomRecords
{
    private static readonly string[] FirstNames = ["Ada", "Ben", "Clara", "David", "Elif", "Finn", "Grace", "Hugo", "Ines", "Jonas", "Karim", "Lena"];
    private static readonly string[] LastNames = ["Adler", "Brandt", "Costa", "Dupont", "Eriksen", "Fischer", "Garcia", "Haddad", "Ivanova", "Jensen"];
    private static readonly string[] Streets = ["Main Street", "Station Road", "Park Avenue", "Mill Lane", "Church Street", "Garden Way"];
    private static readonly string[] Cities = ["Springfield", "Riverton", "Lakeside", "Hillview", "Newport", "Fairfield"];
    private static readonly string[] States = ["North", "South", "East", "West"];
    private static readonly string[] Countries = ["Austria", "Brazil", "Canada", "Denmark", "Estonia", "France"];

    private readonly Random _random;
    private readonly string _alphabet;
    private readonly int _length;

    /// <param name="seed">The same seed gives the same data; empty gives other data each time.</param>
    /// <param name="alphabet">The characters of a nano id.</param>
    /// <param name="length">How many it has.</param>
    public RandomRecords(string seed, string alphabet, int length)
    {
        _random = seed.Length == 0 ? new Random() : new Random(seed.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)));
        _alphabet = alphabet;
        _length = length;
        if (alphabet.Length == 0 || length is < 1 or > 1000)
            throw new NodeFailedException(Codes.UnusableParameterValue, "A nano id has 1 to 1000 characters of an alphabet that is not empty.") { Parameter = "nanoidLength" };
    }

    /// <summary>The next item.</summary>
    public JObject Next(RandomRecord kind) => kind switch
    {
        RandomRecord.Address => Address(),
        RandomRecord.Coordinates => new JObject { ["latitude"] = Degrees(90), ["longitude"] = Degrees(180) },
        RandomRecord.CreditCard => CreditCard(),
        RandomRecord.Email => new JObject { ["email"] = Email(One(FirstNames), One(LastNames)), ["confirmed"] = _random.Next(2) == 1 },
        RandomRecord.IPv4 => new JObject { ["ip"] = $"192.0.2.{_random.Next(1, 255)}" },
        RandomRecord.IPv6 => new JObject { ["ipv6"] = "2001:db8:" + string.Join(':', Enumerable.Range(0, 6).Select(_ => Text("0123456789abcdef", 4))) },
        RandomRecord.MacAddress => new JObject { ["mac"] = string.Join(':', Enumerable.Range(0, 6).Select(_ => Text("0123456789abcdef", 2))) },
        RandomRecord.NanoId => new JObject { ["nanoId"] = Text(_alphabet, _length) },
        RandomRecord.Url => new JObject { ["url"] = $"https://{One(LastNames).ToLowerInvariant()}.example/{Text("abcdefghijklmnopqrstuvwxyz", 8)}" },
        RandomRecord.Uuid => new JObject { ["uuid"] = Uuid() },
        RandomRecord.Version => new JObject { ["version"] = $"{_random.Next(10)}.{_random.Next(20)}.{_random.Next(50)}" },
        _ => User(),
    };

    private JObject User()
    {
        (string first, string last) = (One(FirstNames), One(LastNames));
        return new JObject
        {
            ["uid"] = Uuid(),
            ["email"] = Email(first, last),
            ["firstname"] = first,
            ["lastname"] = last,
            ["password"] = Text("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 12),
        };
    }

    private JObject Address() => new()
    {
        ["firstname"] = One(FirstNames),
        ["lastname"] = One(LastNames),
        ["street"] = $"{_random.Next(1, 200)} {One(Streets)}",
        ["city"] = One(Cities),
        ["zip"] = Text("0123456789", 5),
        ["state"] = One(States),
        ["country"] = One(Countries),
    };

    private JObject CreditCard() => new()
    {
        ["type"] = "Test",
        ["number"] = "0000 " + string.Join(' ', Enumerable.Range(0, 3).Select(_ => Text("0123456789", 4))),
        ["ccv"] = Text("0123456789", 3),
        ["exp"] = string.Create(CultureInfo.InvariantCulture, $"{_random.Next(1, 13):00}/{_random.Next(30, 40)}"),
        ["holder_name"] = $"{One(FirstNames)} {One(LastNames)}",
    };

    private static string Email(string first, string last) => $"{first}.{last}@example.com".ToLowerInvariant();

    private double Degrees(double most) => Math.Round((_random.NextDouble() * 2 - 1) * most, 6);

    private string Uuid()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes).ToString();
    }

    private string One(string[] values) => values[_random.Next(values.Length)];

    private string Text(string alphabet, int length) => string.Create(length, (alphabet, _random), static (span, state) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = state.alphabet[state._random.Next(state.alphabet.Length)];
    });
}
