using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Rules;

/// <summary>Creates, changes and removes entities by the rules of the PBX. Each happens whole or not at all.</summary>
internal sealed class EntityWriter(PbxData pbx, EntityRules rules)
{
    private const string Number = "Number";
    private const string Id = "Id";
    private const string Members = "Members";

    private readonly References _references = new(pbx);
    private readonly GroupMembers _members = new(pbx);

    /// <summary>Adds an entity and gives it what the PBX assigns.</summary>
    /// <exception cref="RefusedException">The PBX does not take it.</exception>
    public EntityRow Create(EntityTable table, JObject sent) => Add(table, sent, keepsId: false, json => CheckReferences(table.Shape, json));

    /// <summary>Adds an entity that may have its id already and may refer to what comes after it.</summary>
    /// <exception cref="RefusedException">The PBX does not take it.</exception>
    public EntityRow Load(EntityTable table, JObject sent) => Add(table, sent, keepsId: true, _ => { });

    /// <exception cref="RefusedException">The entity refers to what is not there.</exception>
    public void CheckReferences(EntityShape shape, JObject json)
    {
        if (_references.Check(shape, json) is { Count: > 0 } missing)
            throw new RefusedException(Answer.Warning(missing));
    }

    /// <summary>Makes extensions members of a group, beside those that it has.</summary>
    /// <exception cref="RefusedException">One of them does not exist.</exception>
    public void AddMembers(EntityRow group, JArray members)
    {
        lock (pbx.Gate)
        {
            _members.Check(members);
            _members.Add((int)group.Json[Id]!, members);
        }
    }

    private EntityRow Add(EntityTable table, JObject sent, bool keepsId, Action<JObject> check)
    {
        rules.CheckCreate(table.Set.Name, table.Shape, sent);
        JObject json = Clean(sent);
        lock (pbx.Gate)
        {
            check(json);
            JArray? members = TakeMembers(table, json);
            AssignNumber(table, json);
            AssignKey(table, json, keepsId);
            pbx.NumberParts(table.Shape, json);
            EntityRow row = pbx.Add(table, json);
            if (members is not null)
                _members.Set((int)row.Json[Id]!, members);
            return row;
        }
    }

    /// <summary>Changes the fields that were sent.</summary>
    /// <param name="table">Where it is.</param>
    /// <param name="find">Finds it; null if it is not there.</param>
    /// <param name="sent">What the client sent.</param>
    /// <param name="ifMatch">ETag that it must still have; null for any.</param>
    /// <returns>The new state, or null if it is not there.</returns>
    /// <exception cref="RefusedException">The PBX does not take it.</exception>
    public EntityRow? Patch(EntityTable table, Func<EntityRow?> find, JObject sent, string? ifMatch)
    {
        if (find() is null)
            return null;
        rules.CheckPatch(table.Set.Name, table.Shape, sent);
        JObject changes = Clean(sent);
        lock (pbx.Gate)
        {
            if (find() is not { } row)
                return null;
            CheckMatch(row, ifMatch);
            CheckIdentity(table, row.Json, changes);
            CheckReferences(table.Shape, changes);
            if (TakeMembers(table, changes) is { } members)
                _members.Set((int)row.Json[Id]!, members);
            var json = (JObject)row.Json.DeepClone();
            foreach (JProperty change in changes.Properties())
            {
                if (!KeepsSecret(table.Shape.Find(change.Name), change.Value))
                    json[change.Name] = change.Value;
            }

            pbx.NumberParts(table.Shape, json);
            return pbx.Replace(table, row, json);
        }
    }

    /// <summary>Removes an entity.</summary>
    /// <returns>False if it is not there.</returns>
    /// <exception cref="RefusedException">The PBX does not let go of it.</exception>
    public bool Delete(EntityTable table, Func<EntityRow?> find, string? ifMatch)
    {
        lock (pbx.Gate)
        {
            if (find() is not { } row)
                return false;
            CheckMatch(row, ifMatch);
            if (table.Set.Name == "Groups")
                CheckGroup(row.Json);
            pbx.Remove(table, row);
            return true;
        }
    }

    private void CheckGroup(JObject group)
    {
        int id = (int)group[Id]!;
        if (id == Memberships.DefaultGroup)
            throw new RefusedException(Answer.Warning(Id, Warnings.GroupCannotBeDeleted));
        if (pbx.Memberships.NumbersOf(id).Count > 0)
            throw new RefusedException(Answer.Warning(Id, Warnings.GroupHasMembers));
    }

    private static void CheckMatch(EntityRow row, string? ifMatch)
    {
        if (ifMatch is null || ifMatch.Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == "*" || tag == row.ETag))
            return;
        throw new RefusedException(Answer.Error(412, "PreconditionFailed", "The entity was changed meanwhile: its ETag is another."));
    }

    private static void CheckIdentity(EntityTable table, JObject current, JObject changes)
    {
        IEnumerable<string> fixedFields = PeerKinds.IsExtension(table.Set.Name) ? [Number, Id] : table.Set.Key is { } key ? [key] : [];
        foreach (string name in fixedFields)
        {
            if (changes.TryGetValue(name, out JToken? value) && !JToken.DeepEquals(value, current[name]))
                throw new RefusedException(Answer.Warning(name, Warnings.ForbiddenChange));
        }
    }

    private void AssignNumber(EntityTable table, JObject json)
    {
        if (!PeerKinds.IsExtension(table.Set.Name))
            return;
        string? number = json.Value<string>(Number);
        if (string.IsNullOrEmpty(number))
            number = pbx.Numbers.FirstFree(table.Set.Name) ?? throw new RefusedException(Answer.Warning(Number, Warnings.Required));
        if (pbx.Numbers.IsTaken(number))
            throw new RefusedException(Answer.Warning(Number, Warnings.AlreadyInUse));
        json[Number] = number;
    }

    private static void AssignKey(EntityTable table, JObject json, bool keepsId)
    {
        bool hasId = table.Shape.Find(Id) is { Kind: FieldKind.Integer or FieldKind.Long };
        bool keeps = keepsId && (int?)json[Id] is > 0;
        if (hasId && !keeps)
            json[Id] = table.Next;
        if (table.Set.Key is not { } key || (key == Id && hasId && !keeps))
            return;
        if (json[key] is null or { Type: JTokenType.Null } or JValue { Value: "" })
            json[key] = Assigned(table, key);
        if (table.IsTaken(json[key]!))
            throw new RefusedException(Answer.Warning(key, key == "MacAddress" ? Warnings.MacInUse : Warnings.Duplicate));
    }

    // An id is the PBX's matter; a name is the client's.
    private static JToken Assigned(EntityTable table, string key) => table.Shape.Find(key)?.Kind switch
    {
        FieldKind.Guid => new Guid(table.Next, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0).ToString("D"),
        FieldKind.Text when key == Id => table.Next.ToString(CultureInfo.InvariantCulture),
        _ => throw new RefusedException(Answer.Warning(key, Warnings.Required)),
    };

    private JArray? TakeMembers(EntityTable table, JObject json)
    {
        if (table.Set.Name != "Groups" || json[Members] is not JArray members)
            return null;
        _members.Check(members);
        json.Remove(Members);
        return members;
    }

    // A client that read an entity sends back that there is a secret, not which.
    private static bool KeepsSecret(FieldShape? field, JToken value) =>
        field?.Inner?.Find("Concealed") is not null && value is JObject { Count: > 0 } given &&
        given["Concealed"] is JValue { Value: true } && given["Value"] is null or { Type: JTokenType.Null } && given["Contents"] is null or { Type: JTokenType.Null };

    // Control information such as @odata.type is no part of the entity.
    private static JObject Clean(JObject sent)
    {
        var clean = (JObject)sent.DeepClone();
        List<JProperty> control = [.. clean.DescendantsAndSelf().OfType<JProperty>().Where(property => property.Name.Contains('@', StringComparison.Ordinal))];
        control.ForEach(property => property.Remove());
        return clean;
    }
}
