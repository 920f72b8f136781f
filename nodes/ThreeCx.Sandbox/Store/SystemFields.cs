using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>What the status of the system counts.</summary>
internal static class SystemFields
{
    private static readonly string[] System = ["Receptionists", "Queues", "RingGroups", "CallFlowApps", "Fax"];

    public static FieldShape Of(FieldShape field, PbxData pbx)
    {
        Func<JToken>? value = field.Name switch
        {
            "Version" => () => RequestHandler.PbxVersion,
            "ExtensionsTotal" => () => Count(pbx, "Users") + System.Sum(set => Count(pbx, set)),
            "ExtensionsRegistered" => () => System.Sum(set => Count(pbx, set)),
            "UserExtensions" => () => Count(pbx, "Users"),
            "TrunksTotal" => () => Count(pbx, "Trunks"),
            "OutboundRules" => () => Count(pbx, "OutboundRules"),
            "CallsActive" => () => Count(pbx, "ActiveCalls"),
            "LastBackupDateTime" => () => pbx.All("Backups").LastOrDefault()?["CreationTime"] ?? JValue.CreateNull(),
            _ => null,
        };
        return value is null ? field : field with { Compute = _ => value() };
    }

    private static int Count(PbxData pbx, string set) => pbx.Table(set)?.Count ?? 0;
}
