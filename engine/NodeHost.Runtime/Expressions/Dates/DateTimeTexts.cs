using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>How scripts write a date.</summary>
internal static class DateTimeTexts
{
    public const string Invalid = "Invalid DateTime";

    public static FrozenDictionary<string, DateMethod<DateTimeValue>> All { get; } = new Dictionary<string, DateMethod<DateTimeValue>>
    {
        ["toString"] = (_, self, _) => self.IsValid ? IsoText.Write(self.Local, IsoOptions.Default) : Invalid,
        ["toJSON"] = (_, self, _) => self.IsValid ? IsoText.Write(self.Local, IsoOptions.Default) : JsValue.Null,
        ["toISO"] = (realm, self, arguments) => Iso(realm, self, arguments.At(0), IsoText.Write),
        ["toISODate"] = (realm, self, arguments) => Iso(realm, self, arguments.At(0), IsoText.WriteDate),
        ["toISOTime"] = (realm, self, arguments) => Iso(realm, self, arguments.At(0), IsoText.WriteTime),
        ["toISOWeekDate"] = (_, self, _) => Of(self, IsoText.WriteWeekDate),
        ["toSQL"] = (realm, self, arguments) => Sql(realm, self, arguments.At(0), SqlText.Write),
        ["toSQLDate"] = (_, self, _) => Of(self, SqlText.WriteDate),
        ["toSQLTime"] = (realm, self, arguments) => Sql(realm, self, arguments.At(0), SqlText.WriteTime),
        ["toRFC2822"] = (_, self, _) => Of(self, Rfc2822Text.Write),
        ["toHTTP"] = (_, self, _) => self.IsValid ? HttpText.Write(self.InZone(DateTimeZone.Utc).Local) : JsValue.Null,
        ["toFormat"] = Format,
        ["toLocaleString"] = ToLocaleString,
        ["toLocaleParts"] = ToLocaleParts,
        ["toRelative"] = (realm, self, arguments) => DateTimeRelative.Write(realm, self, new DateOptions(realm, arguments.At(0))),
        ["toRelativeCalendar"] = (realm, self, arguments) => DateTimeRelative.WriteCalendar(realm, self, new DateOptions(realm, arguments.At(0))),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static JsValue Of(DateTimeValue date, Func<ZonedDateTime, string> write) => date.IsValid ? write(date.Local) : JsValue.Null;

    private static JsValue Iso(DateRealm realm, DateTimeValue self, JsValue given, Func<ZonedDateTime, IsoOptions, string> write)
    {
        if (given.IsUndefined())
            return self.IsValid ? write(self.Local, IsoOptions.Default) : JsValue.Null;
        var options = new DateOptions(realm, given);
        if (!self.IsValid)
            return JsValue.Null;
        JsValue precision = options["precision"];
        JsValue format = options["format"];
        return write(self.Local, new IsoOptions
        {
            SuppressMilliseconds = options.Flag("suppressMilliseconds"),
            SuppressSeconds = options.Flag("suppressSeconds"),
            IncludeOffset = options.Flag("includeOffset", true),
            IncludePrefix = options.Flag("includePrefix"),
            ExtendedZone = options.Flag("extendedZone"),
            Basic = !format.IsUndefined() && !options.Is("format", "extended"),
            Precision = precision.IsUndefined() ? IsoOptions.Default.Precision : DateUnits.Parse(realm.Engine, precision),
        });
    }

    private static JsValue Sql(DateRealm realm, DateTimeValue self, JsValue given, Func<ZonedDateTime, bool, bool, bool, string> write)
    {
        var options = new DateOptions(realm, given);
        return self.IsValid
            ? write(self.Local, options.Flag("includeOffset", true), options.Flag("includeZone"), options.Flag("includeOffsetSpace", true))
            : JsValue.Null;
    }

    private static JsValue Format(DateRealm realm, DateTimeValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return Invalid;
        JsValue pattern = arguments.At(0);
        if (pattern.IsUndefined() || pattern.IsNull())
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, $"Cannot read properties of {pattern} (reading 'length')");
        if (!pattern.IsString())
            return JsString.Empty;
        return DateFormat.Write(self.Local, pattern.AsString(), new DateOptions(realm, arguments.At(1)).Locale(self.Locale));
    }

    private static JsValue ToLocaleString(DateRealm realm, DateTimeValue self, JsValue[] arguments) => self.IsValid
        ? IntlFormat.Write(self.Local, Intl(realm, arguments.At(0)), new DateOptions(realm, arguments.At(1)).Locale(self.Locale))
        : Invalid;

    private static JsArray ToLocaleParts(DateRealm realm, DateTimeValue self, JsValue[] arguments)
    {
        var list = new JsArray(realm.Engine);
        if (!self.IsValid)
            return list;
        IntlOptions options = arguments.At(0).IsUndefined() ? IntlOptions.From([]) : Intl(realm, arguments.At(0));
        foreach (IntlPart part in IntlFormat.Parts(self.Local, options, new DateOptions(realm, arguments.At(0)).Locale(self.Locale)))
        {
            var piece = new JsObject(realm.Engine);
            piece.Set("type", part.Type);
            piece.Set("value", part.Value);
            list.Push(piece);
        }

        return list;
    }

    private static IntlOptions Intl(DateRealm realm, JsValue given) =>
        given.IsUndefined() ? IntlOptions.Presets["DATE_SHORT"] : IntlOptions.From(new DateOptions(realm, given).Texts());
}
