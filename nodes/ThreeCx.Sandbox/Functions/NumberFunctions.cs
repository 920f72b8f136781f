using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>Numbers that are free for a new extension of a kind.</summary>
internal static class NumberFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Add("Users/Pbx.GetFirstAvailableExtensionNumber", call => FirstFree(call, "Users"));
        table.Add("Users/Pbx.GetFirstAvailableHotdeskingNumber", call => FirstFree(call, NumberPlan.Hotdesking));
        table.Add("Receptionists/Pbx.GetFirstAvailableReceptionistNumber", call => FirstFree(call, "Receptionists"));
        table.Add("Queues/Pbx.GetFirstAvailableQueueNumber", call => FirstFree(call, "Queues"));
        table.Add("RingGroups/Pbx.GetFirstAvailableRingGroupNumber", call => FirstFree(call, "RingGroups"));
        table.Add("Trunks/Pbx.GetFirstAvailableTrunkNumber", call => FirstFree(call, "Trunks"));
    }

    // Read from the plan alone, so that it is answered also where the pack does not say what it is.
    private static Answer FirstFree(FunctionCall call, string set)
    {
        lock (call.Pbx.Gate)
        {
            Answer answer = call.Value("Pbx.FirstAvailableNumber", JValue.CreateNull());
            answer.Body!.Remove("value");
            answer.Body["Number"] = call.Pbx.Numbers.FirstFree(set);
            return answer;
        }
    }
}
