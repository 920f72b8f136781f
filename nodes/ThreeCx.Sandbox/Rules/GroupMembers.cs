using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Rules;

/// <summary>The members of a group, which are kept with the extensions: they say in which groups they are.</summary>
internal sealed class GroupMembers(PbxData pbx)
{
    private const string Groups = "Groups";
    private const string GroupId = "GroupId";

    /// <summary>Looks whether the members are there.</summary>
    /// <exception cref="RefusedException">One of them is not.</exception>
    public void Check(JArray members)
    {
        int unknown = members.OfType<JObject>().ToList().FindIndex(member => !pbx.Numbers.IsTaken(NumberPlan.NumberOf(member)));
        if (unknown >= 0)
            throw new RefusedException(Answer.Warning([new ShapeFault($"Members/{unknown}/Number", Warnings.NotFound)]));
    }

    /// <summary>Makes extensions, which are there, the members of a group, and all others not.</summary>
    public void Set(int group, JArray members)
    {
        HashSet<string> numbers = [.. members.OfType<JObject>().Select(NumberPlan.NumberOf)];
        foreach (string leaver in pbx.Memberships.NumbersOf(group).Where(number => !numbers.Contains(number)).ToList())
            Change(leaver, group, null);
        Add(group, members);
    }

    /// <summary>Makes extensions, which are there, members of a group.</summary>
    public void Add(int group, JArray members)
    {
        foreach (JObject member in members.OfType<JObject>())
            Change(NumberPlan.NumberOf(member), group, new JObject { [GroupId] = group, ["Rights"] = member["Rights"] });
    }

    /// <summary>Takes an extension out of a group.</summary>
    public void Remove(int group, string number) => Change(number, group, null);

    // An extension that is in no group any more is in the default one.
    private void Change(string number, int group, JObject? entry)
    {
        if (!pbx.Numbers.TryFind(number, out EntityTable? table, out EntityRow? row) || table.Set.Name == Groups)
            return;
        var json = (JObject)row.Json.DeepClone();
        List<JToken> entries = [.. (json[Groups] as JArray ?? []).Where(other => (int?)other[GroupId] != group)];
        if (entry is not null)
            entries.Add(entry);
        if (entries.Count > 0)
            json[Groups] = new JArray(entries);
        else
            json.Remove(Groups);
        pbx.Replace(table, row, json);
    }
}
