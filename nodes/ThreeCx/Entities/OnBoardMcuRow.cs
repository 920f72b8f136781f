// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board mcu row. (XAPI Pbx.OnBoardMcuRow)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardMcuRow
{
    public Optional<bool> Active { get; init; }

    public Optional<int> BandCap { get; init; }

    public Optional<string> CityName { get; init; }

    public Optional<bool> Cloud { get; init; }

    public Optional<string> Country { get; init; }

    public Optional<string> CountryName { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<string> Guid { get; init; }

    public Optional<string> Host { get; init; }

    public Optional<string> InstallScript { get; init; }

    public Optional<string> Ip { get; init; }

    public Optional<double> Latitude { get; init; }

    public Optional<double> Longitude { get; init; }

    public Optional<bool> ManualGeo { get; init; }

    public Optional<int> PartsCap { get; init; }

    public Optional<int> Port { get; init; }

    public Optional<string> Secret { get; init; }

    public Optional<string> ServerOS { get; init; }

    public Optional<int> ServerStatus { get; init; }

    public Optional<DateTimeOffset> TsActivated { get; init; }

    public Optional<DateTimeOffset> TsCreated { get; init; }

    public Optional<string> Version { get; init; }

    public Optional<string> Zone { get; init; }
}
