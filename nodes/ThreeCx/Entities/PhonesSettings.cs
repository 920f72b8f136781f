// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phones settings. (XAPI Pbx.PhonesSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhonesSettings
{
    public Optional<bool> AllowMultiQueueRingtones { get; init; }

    public Optional<bool> AutoCleanupFirmware { get; init; }

    public Optional<bool> AutoUpdatePhonesOnAdd { get; init; }

    public Optional<string> CustomDNDProfile { get; init; }

    public Optional<int> FanvilUpdateInterval { get; init; }

    public Optional<int> GrandstreamUpdateInterval { get; init; }

    public Optional<bool> PhoneAllowMultiFirmwares { get; init; }

    public Optional<int> SnomUpdateInterval { get; init; }

    public Optional<bool> UseProvisioningSecret { get; init; }

    public Optional<bool> UseRpcForLocalPhones { get; init; }

    public Optional<int> YealinkUpdateInterval { get; init; }
}
