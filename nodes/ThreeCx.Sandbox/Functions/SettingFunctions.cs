using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>Settings that the API reads by one function and writes by another.</summary>
internal static class SettingFunctions
{
    /// <param name="table">Where the functions are added.</param>
    /// <param name="get">Path of the one that reads.</param>
    /// <param name="set">Path of the one that writes.</param>
    /// <param name="argument">What the latter takes.</param>
    /// <param name="initial">What they are at first.</param>
    public static void Add(FunctionTable table, string get, string set, string argument, JObject initial)
    {
        table.Add(get, call => call.Entity(call.Pbx.Settings.GetValueOrDefault(get, initial)));
        table.Add(set, call =>
        {
            var merged = (JObject)call.Pbx.Settings.GetValueOrDefault(get, initial).DeepClone();
            foreach (JProperty change in call.Object(argument).Properties())
                merged[change.Name] = change.Value;
            call.Pbx.Settings[get] = merged;
            return FunctionCall.Done;
        });
    }
}
