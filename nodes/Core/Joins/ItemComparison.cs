using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>Compares two items that belong together, field by field, and words what is the same and what differs.</summary>
internal sealed class ItemComparison
{
    private readonly CompareDatasetsParameters _parameters;
    private readonly IReadOnlyList<FieldPair> _fields;
    private readonly ValueMatch _values;
    private readonly double _version;
    private readonly Resolve _resolve;
    private readonly FieldAccess _access;
    private readonly string[] _skipped;
    private readonly string[] _excepted;
    private readonly string _firstLabel;
    private readonly string _secondLabel;

    public ItemComparison(CompareDatasetsParameters parameters, IReadOnlyList<FieldPair> fields, ValueMatch values, double version)
    {
        _parameters = parameters;
        _fields = fields;
        _values = values;
        _version = version;
        _resolve = parameters.ResolveFor(version);
        _access = new FieldAccess(!parameters.Options.DisableDotNotation);
        _skipped = NamesIn(parameters.Options.SkipFields);
        _excepted = NamesIn(parameters.ExceptWhenMix);
        (_firstLabel, _secondLabel) = version < 2 ? ("input1", "input2") : ("inputA", "inputB");
    }

    /// <summary>True if all fields are the same but for those that are skipped.</summary>
    public bool AreSame(Item first, Item second)
    {
        JObject one = Compared(first.Json, static pair => pair.Field1);
        JObject other = Compared(second.Json, static pair => pair.Field2);
        return NamesOf(one, other).All(name => IsSameField(one[name], other[name]));
    }

    /// <summary>What stands for two items that are the same.</summary>
    public Item Same(Item first, Item second)
    {
        bool takesSecond = _resolve == Resolve.PreferInput2 || (_resolve == Resolve.Mix && _parameters.PreferWhenMix == PreferredInput.Input2);
        return (takesSecond ? second : first) with { PairedItem = Sources(first, second) };
    }

    /// <summary>What stands for two items that differ.</summary>
    public Item Different(Item first, Item second) => _resolve switch
    {
        Resolve.PreferInput1 => first with { PairedItem = Sources(first, second) },
        Resolve.PreferInput2 => second with { PairedItem = Sources(first, second) },
        Resolve.Mix => Mixed(first, second) with { PairedItem = Sources(first, second) },
        _ => new Item { Json = Described(first.Json, second.Json), PairedItem = Sources(first, second) },
    };

    private static IReadOnlyList<ItemSource> Sources(Item first, Item second) => [.. first.PairedItem, .. second.PairedItem];

    // The fields that took part in the match are the same by that, also where their names differ.
    private JObject Compared(JObject json, Func<FieldPair, string> field)
    {
        string[] matched = [.. _fields.Where(static pair => pair.Field1 != pair.Field2).Select(field)];
        if (_skipped.Length == 0 && matched.Length == 0)
            return json;
        var rest = (JObject)json.DeepClone();
        foreach (string name in _skipped.Concat(matched))
            _access.Remove(rest, name);
        return rest;
    }

    // Before 2.1 a field that one side lacks is a difference, however empty the other side's is.
    private bool IsSameField(JToken? one, JToken? other) =>
        one is null || other is null ? _version >= 2.1 && _values.AreSame(one, other) : _values.AreSame(one, other);

    private Item Mixed(Item first, Item second)
    {
        (Item preferred, Item other) = _parameters.PreferWhenMix == PreferredInput.Input1 ? (first, second) : (second, first);
        var json = (JObject)preferred.Json.DeepClone();
        foreach (string name in _excepted)
        {
            if (_access.Get(other.Json, name) is { } value)
                _access.Set(json, name, value.DeepClone());
            else
                _access.Remove(json, name);
        }

        return preferred with { Json = json };
    }

    private JObject Described(JObject first, JObject second)
    {
        var keys = new JObject();
        foreach (FieldPair pair in _fields)
            keys[pair.Field1] = Copy(_access.Get(first, pair.Field1));
        var same = new JObject();
        var different = new JObject();
        var skipped = new JObject();
        foreach (string name in NamesOf(first, second))
        {
            if (IsSameField(first[name], second[name]))
                same[name] = Copy(first[name]);
            else
                Describe(name, first, second, different, skipped);
        }

        var json = new JObject { ["keys"] = keys, ["same"] = same, ["different"] = different };
        if (skipped.Count > 0)
            json["skipped"] = skipped;
        return json;
    }

    private void Describe(string name, JObject first, JObject second, JObject different, JObject skipped)
    {
        if (_fields.Any(pair => pair.Field1 != pair.Field2 && (pair.Field1 == name || pair.Field2 == name)))
            return;
        var both = new JObject { [_firstLabel] = Copy(first[name]), [_secondLabel] = Copy(second[name]) };
        if (_skipped.Contains(name))
        {
            skipped[name] = both;
            return;
        }

        // Parts of the field that are skipped move to "skipped" by themselves.
        foreach (string path in _access.UsesPaths ? _skipped.Where(path => PropertyPath.Parse(path)[0] == name) : [])
        {
            string inner = path[name.Length..];
            foreach (string side in (string[])[_firstLabel, _secondLabel])
            {
                if (PropertyPath.Get(both, side + inner) is not { } value)
                    continue;
                skipped[name] ??= new JObject();
                PropertyPath.Set((JObject)skipped[name]!, side + inner, value.DeepClone());
                PropertyPath.Remove(both, side + inner);
            }
        }

        different[name] = both;
    }

    private static IEnumerable<string> NamesOf(JObject first, JObject second) =>
        first.Properties().Select(static property => property.Name).Union(second.Properties().Select(static property => property.Name), StringComparer.Ordinal);

    private static JToken Copy(JToken? value) => value?.DeepClone() ?? JValue.CreateNull();

    private static string[] NamesIn(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
