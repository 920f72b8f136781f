using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists.Histories;

/// <summary>What Remove Duplicates saw in this run and, where static data are kept, in earlier ones. Reads and writes one member of the static data.</summary>
internal sealed class DedupeHistory(NodeContext context, StaticDataOwner owner)
{
    private const string Member = "removeDuplicates";
    private const string Seen = "seen";

    private readonly JObject _kept = context.StaticDataOf(owner)[Member] as JObject ?? [];

    /// <summary>The marks of the values that were seen, oldest first.</summary>
    public IEnumerable<string> Marks => (_kept[Seen] as JArray ?? []).Select(static mark => mark.ToString());

    /// <summary>The highest number, or the latest date, that was seen; null if there is none.</summary>
    public JValue? Highest(string name) => _kept[name] as JValue;

    /// <summary>Replaces the marks.</summary>
    public void KeepMarks(IEnumerable<string> marks) => Keep(Seen, new JArray(marks));

    /// <summary>Replaces the highest number or the latest date.</summary>
    public void KeepHighest(string name, JValue highest) => Keep(name, highest);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        var data = (JObject)context.StaticDataOf(owner).DeepClone();
        if (data.Remove(Member))
            context.KeepStaticData(owner, data);
    }

    // Read again before it is written: other nodes keep their own members in the data of the workflow.
    private void Keep(string name, JToken value)
    {
        var data = (JObject)context.StaticDataOf(owner).DeepClone();
        var kept = data[Member] as JObject ?? [];
        kept[name] = value;
        data[Member] = kept;
        context.KeepStaticData(owner, data);
    }
}
