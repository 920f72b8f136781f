// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fxs. (XAPI Pbx.Fxs)</summary>
[Naming(Naming.AsWritten)]
public sealed record Fxs
{
    public Optional<string> Brand { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Codecs { get; init; }

    public Optional<int> FxsLineCount { get; init; }

    public Optional<JsonText<IReadOnlyList<DeviceLine>>> FxsLines { get; init; }

    public Optional<string> Group { get; init; }

    public Optional<string> Language { get; init; }

    public Optional<string> MacAddress { get; init; }

    public Optional<string> Model { get; init; }

    public Optional<string> ModelName { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Password { get; init; }

    public Optional<JsonText<FxsProvisioning>> Provisioning { get; init; }

    [Navigation]
    public Optional<JsonText<RegistrarFxs>> Registered { get; init; }

    public Optional<string> Secret { get; init; }

    [Navigation]
    public Optional<JsonText<FxsTemplate>> Template { get; init; }

    public Optional<string> TimeZone { get; init; }

    public Optional<JsonText<IReadOnlyList<Variable>>> Variables { get; init; }
}
