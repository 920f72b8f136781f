using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>
/// A JSON object as JavaScript sees it. Reads go to the JSON itself; the first write copies the members into the script's
/// own object, so the JSON never changes. Any name is plain data here, also <c>__proto__</c> and <c>constructor</c>.
/// </summary>
internal sealed class JsonObjectView : ObjectInstance
{
    private readonly JObject _json;
    private readonly bool _isShared;
    private bool _isCopied;

    // Members that are objects or arrays, so that the same one is met each time. Most views are asked for at most one.
    private string? _childName;
    private JsValue? _child;
    private Dictionary<string, JsValue>? _moreChildren;

    /// <param name="engine">The script's engine.</param>
    /// <param name="json">The JSON.</param>
    /// <param name="isShared">True if only code sees it that cannot change it or anything below it.</param>
    public JsonObjectView(Engine engine, JObject json, bool isShared = false)
        : base(engine)
    {
        _json = json;
        _isShared = isShared;
        Prototype = JsonValues.ObjectPrototype(engine);
    }

    /// <summary>The JSON behind it, if the script has not written to this object; its children may still have been.</summary>
    public JObject? Untouched => _isCopied ? null : _json;

    /// <summary>True if what is below it cannot have been written to either.</summary>
    public bool IsShared => _isShared;

    /// <summary>The children that the script has met.</summary>
    public IEnumerable<(string Name, JsValue Value)> Children
    {
        get
        {
            if (_childName is null || _child is null)
                yield break;
            yield return (_childName, _child);
            foreach ((string name, JsValue value) in _moreChildren ?? [])
                yield return (name, value);
        }
    }

    public override PropertyDescriptor GetOwnProperty(JsValue property)
    {
        if (_isCopied || property.IsSymbol())
            return base.GetOwnProperty(property);
        return ValueOf(property.ToString()) is { } value
            ? new PropertyDescriptor(value, PropertyFlag.ConfigurableEnumerableWritable)
            : PropertyDescriptor.Undefined;
    }

    protected override bool TryGetOwnPropertyValue(JsValue property, JsValue receiver, out JsValue value)
    {
        if (_isCopied || property.IsSymbol())
            return base.TryGetOwnPropertyValue(property, receiver, out value);
        JsValue? found = ValueOf(property.ToString());
        value = found ?? Undefined;
        return found is not null;
    }

    protected override OwnPropertyProbe ProbeOwnProperty(JsValue property)
    {
        if (_isCopied || property.IsSymbol())
            return base.ProbeOwnProperty(property);
        return _json.ContainsKey(property.ToString()) ? OwnPropertyProbe.Enumerable : OwnPropertyProbe.Missing;
    }

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol)
    {
        if (_isCopied)
            return base.GetOwnPropertyKeys(types);
        var keys = new List<JsValue>(_json.Count);
        if ((types & Types.String) == 0)
            return keys;
        List<uint>? indexes = null;
        foreach (KeyValuePair<string, JToken?> member in _json)
        {
            if (IsIndex(member.Key, out uint index))
                (indexes ??= []).Add(index);
            else
                keys.Add(member.Key);
        }

        if (indexes is not null)
        {
            // JavaScript lists names that are whole numbers first and in their order.
            indexes.Sort();
            keys.InsertRange(0, indexes.Select(index => (JsValue)index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return keys;
    }

    public override IEnumerable<KeyValuePair<JsValue, PropertyDescriptor>> GetOwnProperties()
    {
        foreach (JsValue key in GetOwnPropertyKeys())
            yield return new(key, GetOwnProperty(key));
    }

    public override bool Set(JsValue property, JsValue value, JsValue receiver)
    {
        Copy();
        return base.Set(property, value, receiver);
    }

    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc)
    {
        Copy();
        return base.DefineOwnProperty(property, desc);
    }

    public override bool Delete(JsValue property)
    {
        Copy();
        return base.Delete(property);
    }

    public override void RemoveOwnProperty(JsValue property)
    {
        Copy();
        base.RemoveOwnProperty(property);
    }

    protected override void SetOwnProperty(JsValue property, PropertyDescriptor desc)
    {
        Copy();
        base.SetOwnProperty(property, desc);
    }

    public override bool PreventExtensions()
    {
        Copy();
        return base.PreventExtensions();
    }

    private static bool IsIndex(string name, out uint index)
    {
        index = 0;
        return name.Length is > 0 and <= 10 && char.IsAsciiDigit(name[0]) && (name[0] != '0' || name.Length == 1)
            && uint.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out index)
            && index != uint.MaxValue;
    }

    private JsValue? ValueOf(string name)
    {
        if (!_json.TryGetValue(name, out JToken? token))
            return null;
        return token is JContainer container ? ChildOf(name, container) : JsonValues.From(Engine, token, _isShared);
    }

    private JsValue ChildOf(string name, JContainer token)
    {
        if (_childName is null)
        {
            _childName = name;
            return _child = JsonValues.From(Engine, token, _isShared);
        }

        if (name == _childName)
            return _child!; // Set together with its name.
        _moreChildren ??= new Dictionary<string, JsValue>(StringComparer.Ordinal);
        if (!_moreChildren.TryGetValue(name, out JsValue? child))
            _moreChildren.Add(name, child = JsonValues.From(Engine, token, _isShared));
        return child;
    }

    private void Copy()
    {
        if (_isCopied)
            return;
        List<JsValue> keys = GetOwnPropertyKeys();
        PropertyDescriptor[] members = [.. keys.Select(GetOwnProperty)];
        _isCopied = true;
        for (int i = 0; i < members.Length; i++)
            base.SetOwnProperty(keys[i], members[i]);
    }
}
