using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>An object of the scope whose members are made when they are asked for. It cannot be changed.</summary>
internal abstract class LazyObject : ObjectInstance
{
    // Most are asked for one member.
    private string? _firstName;
    private JsValue? _first;
    private Dictionary<string, JsValue>? _others;

    protected LazyObject(Engine engine)
        : base(engine) => Prototype = JsonValues.ObjectPrototype(engine);

    /// <summary>The names of all members.</summary>
    protected abstract IEnumerable<string> Names { get; }

    public override PropertyDescriptor GetOwnProperty(JsValue property) =>
        Find(property) is { } value ? new PropertyDescriptor(value, PropertyFlag.OnlyEnumerable | PropertyFlag.WritableSet) : PropertyDescriptor.Undefined;

    protected override bool TryGetOwnPropertyValue(JsValue property, JsValue receiver, out JsValue value)
    {
        JsValue? found = Find(property);
        value = found ?? Undefined;
        return found is not null;
    }

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) =>
        (types & Types.String) == 0 ? [] : [.. Names.Select(name => (JsValue)name)];

    public override IEnumerable<KeyValuePair<JsValue, PropertyDescriptor>> GetOwnProperties()
    {
        foreach (JsValue key in GetOwnPropertyKeys())
            yield return new(key, GetOwnProperty(key));
    }

    // As in n8n, writing to an object of the scope has no effect and is no error.
    public override bool Set(JsValue property, JsValue value, JsValue receiver) => true;

    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc) => true;

    public override bool Delete(JsValue property) => true;

    /// <summary>Makes a member; null if there is none of this name.</summary>
    protected abstract JsValue? Make(string name);

    protected ClrFunction Function(string name, Func<JsValue[], JsValue> body) => new(Engine, name, (_, arguments) => body(arguments));

    /// <summary>The whole number at a place of the arguments; null if there is none.</summary>
    public static int? IntegerAt(JsValue[] arguments, int index) =>
        arguments.Length > index && arguments[index] is var value && (value.IsNumber() || value.IsString()) && TypeConverter.ToNumber(value) is var number
        && double.IsFinite(number)
            ? (int)Math.Clamp(Math.Truncate(number), int.MinValue, int.MaxValue)
            : null;

    private JsValue? Find(JsValue property)
    {
        if (property.IsSymbol())
            return null;
        string name = property.ToString();
        if (name == _firstName)
            return _first;
        if (_others?.TryGetValue(name, out JsValue? known) == true)
            return known;
        if (Make(name) is not { } made)
            return null;
        if (_firstName is null)
            (_firstName, _first) = (name, made);
        else
            (_others ??= new Dictionary<string, JsValue>(StringComparer.Ordinal))[name] = made;
        return made;
    }
}
