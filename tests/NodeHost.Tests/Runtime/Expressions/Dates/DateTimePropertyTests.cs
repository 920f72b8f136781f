using System.Globalization;
using CsCheck;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Dates;

/// <summary>What is true of all dates.</summary>
public sealed class DateTimePropertyTests
{
    private const long Earliest = -9_000_000_000_000;
    private const long Latest = 9_000_000_000_000;

    private static readonly Gen<string> Units =
        Gen.OneOfConst("year", "quarter", "month", "week", "day", "hour", "minute", "second", "millisecond");

    private static readonly Gen<string> Zones = Gen.OneOfConst(
        "utc", "UTC+5:30", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kolkata");

    private static readonly Gen<double> Numbers = Gen.OneOf(
        Gen.Double, Gen.Double[-1e6, 1e6], Gen.OneOfConst(0, 1e15, -1e15, 1e300, -1e300, double.Epsilon));

    [Test]
    public void Unit_begins_not_after_the_date_and_ends_not_before() => Holds(
        Gen.Select(Gen.Long[Earliest, Latest], Zones, Units).Select((time, zone, unit) => new JObject { ["t"] = time, ["zone"] = zone, ["unit"] = unit }),
        "[DateTime.fromMillis($json.t, { zone: $json.zone })].every(d => d.startOf($json.unit) <= d && d <= d.endOf($json.unit))");

    [Test]
    public void Time_that_passes_comes_back() => Holds(
        Gen.Select(Gen.Long[Earliest, Latest], Zones, Gen.Int[-1_000_000, 1_000_000])
            .Select((time, zone, hours) => new JObject { ["t"] = time, ["zone"] = zone, ["n"] = hours }),
        "DateTime.fromMillis($json.t, { zone: $json.zone }).plus({ hours: $json.n }).minus({ hours: $json.n }).toMillis() === $json.t");

    [Test]
    public void Difference_in_calendar_units_leads_from_one_date_to_the_other() => Holds(
        Gen.Select(Gen.Long[Earliest, Latest], Gen.Long[Earliest, Latest], Zones).Select((one, other, zone) =>
            new JObject { ["a"] = Math.Min(one, other), ["b"] = Math.Max(one, other), ["zone"] = zone }),
        """
        [[DateTime.fromMillis($json.a, { zone: $json.zone }), DateTime.fromMillis($json.b, { zone: $json.zone })]].every(([a, b]) =>
            a.plus(b.diff(a, ['years', 'months', 'days', 'hours', 'minutes', 'seconds', 'milliseconds'])).toMillis() === b.toMillis())
        """);

    [Test]
    public void Fields_make_the_same_date_again() => Holds(
        Gen.Long[Earliest, Latest].Select(time => new JObject { ["t"] = time }),
        "DateTime.fromObject(DateTime.fromMillis($json.t, { zone: 'utc' }).toObject(), { zone: 'utc' }).toMillis() === $json.t");

    [Test]
    public void Any_number_gives_a_date_or_an_invalid_one() => Holds(
        Gen.Select(Numbers, Numbers, Units, Zones).Select((time, amount, unit, zone) =>
            new JObject { ["t"] = Finite(time), ["n"] = Finite(amount), ["unit"] = unit, ["zone"] = zone }),
        """
        [DateTime.fromMillis($json.t, { zone: $json.zone }), $now.plus({ [$json.unit]: $json.n }), $now.set({ day: $json.n, hour: $json.t }),
            DateTime.fromObject({ year: $json.n, ordinal: 1 }), $now.plus({ [$json.unit]: $json.n }).endOf($json.unit)]
            .every(d => d.isValid ? d.toISO().length > 20 : d.invalidReason.length > 0 && d.toISO() === null)
        """);

    private static double Finite(double number) => double.IsFinite(number) ? number : 0;

    private static void Holds(Gen<JObject> items, string condition)
    {
        var expression = Expression.Parse($"={{{{ {condition} }}}}");
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);

        items.Sample(
            item => Assert.That(
                FakeRun.Show(evaluator.Evaluate(expression, FakeRun.View([Item.Of(item)]), 0)),
                Is.EqualTo("true"),
                () => string.Create(CultureInfo.InvariantCulture, $"{item}")),
            iter: 1000,
            threads: 1);
    }
}
