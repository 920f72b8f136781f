using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>The members of an object that a script returned, sorted into those of an item and others.</summary>
internal readonly record struct ReturnedItem
{
    public JsValue? Json { get; private init; }

    public JsValue? Binary { get; private init; }

    public JsValue? PairedItem { get; private init; }

    /// <summary>True if it has a member that makes it look like an item.</summary>
    public bool HasItemKey { get; private init; }

    /// <summary>The first member that no item has.</summary>
    public string? UnknownKey { get; private init; }

    public static ReturnedItem Of(ObjectInstance value)
    {
        var item = new ReturnedItem();
        foreach ((JsValue key, PropertyDescriptor property) in value.GetOwnProperties())
        {
            if (!key.IsSymbol() && property.Enumerable)
                item = item.With(key.ToString(), property.IsDataDescriptor() ? property.Value : value.Get(key));
        }

        return item;
    }

    private ReturnedItem With(string name, JsValue value) => name switch
    {
        "json" => this with { HasItemKey = true, Json = value },
        "binary" => this with { HasItemKey = true, Binary = value.IsUndefined() ? null : value },
        "pairedItem" => this with { HasItemKey = true, PairedItem = value },
        "error" or "index" => this with { HasItemKey = true },
        _ => this with { UnknownKey = UnknownKey ?? name },
    };
}
