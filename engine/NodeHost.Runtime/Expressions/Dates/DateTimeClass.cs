using System.Collections.Frozen;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The class <c>DateTime</c> of one script engine.</summary>
internal sealed class DateTimeClass
{
    private static readonly FrozenDictionary<string, DateMethod<DateTimeValue>> Methods =
        DateTimeMethods.All.Concat(DateTimeTexts.All).ToFrozenDictionary(StringComparer.Ordinal);

    private readonly DateRealm _realm;
    private readonly DatePrototype<DateTimeValue> _prototype;
    private readonly Lazy<ClrFunction> _function;

    public DateTimeClass(DateRealm realm)
    {
        _realm = realm;
        _prototype = new DatePrototype<DateTimeValue>(realm, "a DateTime", Methods, DateTimeGetters.All);
        _function = new(() => DateTimeFactories.Class(realm, _prototype));
    }

    /// <summary>What the name stands for in scripts.</summary>
    public ClrFunction Function => _function.Value;

    public DateTimeObject Of(DateTimeValue date) => new(_realm, _prototype, date);
}
