using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>The named properties that any extension can have.</summary>
internal static class PropertyFunctions
{
    private const string Number = "dnNumber";

    public static void AddTo(FunctionTable table)
    {
        table.Add("DNProperties/Pbx.GetPropertiesByDn", call => OnExtension(call, properties => call.Entities(properties.PropertyValues().OfType<JObject>())));
        table.Add("DNProperties/Pbx.GetDNPropertyByName", call => OnExtension(call, properties =>
            properties[call.Text("name")] is JObject found ? call.Entity(found) : FunctionCall.Refuse("name", Warnings.NotFound)));
        table.Add("DNProperties/Pbx.CreateDNProperty", call => Write(call, create: true));
        table.Add("DNProperties/Pbx.UpdateDNProperty", call => Write(call, create: false));
        table.Add("DNProperties/Pbx.DeleteDNProperty", call => OnExtension(call, properties =>
            properties.Remove(call.Text("propertyName")) ? FunctionCall.Done : FunctionCall.Refuse("propertyName", Warnings.NotFound)));
    }

    private static Answer Write(FunctionCall call, bool create) => OnExtension(call, properties =>
    {
        JObject property = call.Object("property");
        string name = (string?)property["Name"] ?? "";
        if (name.Length == 0)
            return FunctionCall.Refuse("Name", Warnings.Required);
        if (create == properties.ContainsKey(name))
            return FunctionCall.Refuse("Name", create ? Warnings.Duplicate : Warnings.NotFound);
        var stored = (JObject)property.DeepClone();
        stored["Id"] = properties[name]?["Id"] ?? properties.Count + 1;
        properties[name] = stored;
        return FunctionCall.Done;
    });

    private static Answer OnExtension(FunctionCall call, Func<JObject, Answer> work)
    {
        string number = call.Text(Number);
        lock (call.Pbx.Gate)
        {
            if (!call.Pbx.Numbers.IsTaken(number))
                return FunctionCall.Refuse(Number, Warnings.NotFound);
            string key = $"DNProperties/{number}";
            JObject properties = call.Pbx.Settings.GetOrAdd(key, _ => []);
            Answer answer = work(properties);

            // The answer is written after the lock is left.
            return answer.Values is { } values ? answer with { Values = values.ToList() } : answer;
        }
    }
}
