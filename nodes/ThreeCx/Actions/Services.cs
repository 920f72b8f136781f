// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Disable.</summary>
[Action("Services", "Disable", "POST", "/Services/Pbx.Disable")]
public sealed class Disable : XapiAction<DisableParameters>;

/// <summary>Parameters of <see cref="Disable"/>.</summary>
public sealed record DisableParameters
{
    public Optional<JsonText<XServiceManageOptions>> Options { get; init; }
}

/// <summary>Enable.</summary>
[Action("Services", "Enable", "POST", "/Services/Pbx.Enable")]
public sealed class Enable : XapiAction<EnableParameters>;

/// <summary>Parameters of <see cref="Enable"/>.</summary>
public sealed record EnableParameters
{
    public Optional<JsonText<XServiceManageOptions>> Options { get; init; }
}

/// <summary>Garbage collect.</summary>
[Action("Services", "Garbage Collect", "POST", "/Services/Pbx.GarbageCollect")]
public sealed class GarbageCollect : XapiAction<GarbageCollectParameters>;

/// <summary>Parameters of <see cref="GarbageCollect"/>.</summary>
public sealed record GarbageCollectParameters
{
    public Optional<JsonText<Entities.GarbageCollect>> Options { get; init; }
}

/// <summary>Lists service infos.</summary>
[Action("Services", "List Service Info", "GET", "/Services")]
[Answer<ServiceInfo>(IsList = true)]
public sealed class ListServiceInfo : XapiAction<ListQuery>;

/// <summary>Restart.</summary>
[Action("Services", "Restart", "POST", "/Services/Pbx.Restart")]
public sealed class Restart : XapiAction<RestartParameters>;

/// <summary>Parameters of <see cref="Restart"/>.</summary>
public sealed record RestartParameters
{
    public Optional<JsonText<XServiceManageOptions>> Options { get; init; }
}

/// <summary>Restarts an operating system.</summary>
[Action("Services", "Restart Operating System", "POST", "/Services/Pbx.RestartOperatingSystem")]
public sealed class RestartOperatingSystem : XapiAction<NoParameters>;

/// <summary>Start.</summary>
[Action("Services", "Start", "POST", "/Services/Pbx.Start")]
public sealed class Start : XapiAction<StartParameters>;

/// <summary>Parameters of <see cref="Start"/>.</summary>
public sealed record StartParameters
{
    public Optional<JsonText<XServiceManageOptions>> Options { get; init; }
}

/// <summary>Stop.</summary>
[Action("Services", "Stop", "POST", "/Services/Pbx.Stop")]
public sealed class Stop : XapiAction<StopParameters>;

/// <summary>Parameters of <see cref="Stop"/>.</summary>
public sealed record StopParameters
{
    public Optional<JsonText<XServiceManageOptions>> Options { get; init; }
}
