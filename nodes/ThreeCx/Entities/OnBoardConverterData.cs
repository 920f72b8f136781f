// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>On board converter data. (XAPI Pbx.OnBoardConverterData)</summary>
[Naming(Naming.AsWritten)]
public sealed record OnBoardConverterData
{
    public Optional<bool> Available { get; init; }

    public Optional<int> ClockSkew { get; init; }

    public Optional<bool> Connected { get; init; }

    public Optional<JsonText<OnBoardConverterDataDetail>> Converter { get; init; }

    public Optional<int> Cpu { get; init; }

    public Optional<JsonText<MacCpuInfo>> CpuMac { get; init; }

    public Optional<int> Delay { get; init; }

    public Optional<long> DiskSpaceFree { get; init; }

    public Optional<int> DiskSpacePerc { get; init; }

    public Optional<long> DiskSpaceTotal { get; init; }

    public Optional<JsonText<IReadOnlyList<DebianGpuInfo>>> Gpu { get; init; }

    public Optional<int> Instances { get; init; }

    public Optional<int> MemoryPerc { get; init; }

    public Optional<int> MemoryTotal { get; init; }

    public Optional<int> MemoryUsed { get; init; }

    public Optional<JsonText<IReadOnlyList<OnBoardConverterSession>>> SessionsList { get; init; }

    public Optional<string> StartTime { get; init; }

    public Optional<DateTimeOffset> Ts { get; init; }
}
