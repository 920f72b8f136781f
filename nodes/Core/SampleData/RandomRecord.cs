using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.SampleData;

/// <summary>What a made-up item is about.</summary>
public enum RandomRecord
{
    Address,
    [Option("Coordinates", Value = "latLong")] Coordinates,
    [Option("Credit Card")] CreditCard,
    Email,
    [Option("IPv4", Value = "ipv4")] IPv4,
    [Option("IPv6", Value = "ipv6")] IPv6,
    [Option("MAC", Value = "macAddress")] MacAddress,
    [Option("NanoIds", Value = "nanoid")] NanoId,
    [Option("URL", Value = "url")] Url,
    [Option("User Data", Value = "user")] User,
    [Option("UUID", Value = "uuid")] Uuid,
    [Option("Version", Value = "semver")] Version,
}
