using CsCheck;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;

namespace NodeHost.Tests.Runtime.Expressions.Dates;

/// <summary>What must hold for every date, pattern and text.</summary>
[TestFixture]
internal sealed class DateTextFuzzTests
{
    // From the year 1950, since when offsets are whole minutes, to 9900, to the millisecond.
    private static readonly Gen<long> Instants = Gen.Long[-631_152_000_000, 250_245_590_400_000];

    private static readonly Gen<string> Zones = Gen.OneOfConst("utc", "UTC+5:30", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney");

    private static readonly Gen<string> Languages = Gen.OneOfConst("en", "en-GB", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "ja", "ru", "x");

    // Letters that mean something, and characters that mean something to regular expressions.
    private static readonly Gen<string> Patterns =
        Gen.OneOf(Gen.OneOfConst([.. "SusmhHZzadcELMyGkiWnoqXxDtTfF"]), Gen.OneOfConst([.. "'()[]{}*+?.\\^$|-/ \u00a0é"])).Array[0, 12]
            .SelectMany(letters => Gen.Int[1, 5].Array[letters.Length].Select(counts => string.Concat(letters.Zip(counts, (letter, count) => new string(letter, count)))));

    [Test]
    public void ISO_text_of_any_date_reads_as_the_same_date() => Check(
        "={{ DateTime.fromISO(DateTime.fromMillis($json.millis, { zone: $json.zone }).toISO()).toMillis() === $json.millis }}",
        "true");

    [Test]
    public void SQL_text_of_any_date_reads_as_the_same_date() => Check(
        "={{ DateTime.fromSQL(DateTime.fromMillis($json.millis, { zone: $json.zone }).toSQL()).toMillis() === $json.millis }}",
        "true");

    [Test]
    public void Long_format_in_any_language_reads_as_the_same_day() => Check(
        "={{ (d => DateTime.fromFormat(d.toFormat('cccc, d LLLL yyyy'), 'EEEE, d LLLL yyyy', { locale: $json.language }).toISODate() === d.toISODate())(DateTime.fromMillis($json.millis).setLocale($json.language)) }}",
        "true");

    [Test]
    public void Any_pattern_writes_and_reads_without_a_fault() => Check(
        "={{ typeof DateTime.fromMillis($json.millis).setLocale($json.language).toFormat($json.pattern) === 'string' && (() => { try { return typeof DateTime.fromFormat($json.text, $json.pattern, { locale: $json.language }).isValid } catch (e) { return e instanceof Error } })() !== undefined }}",
        "true");

    [Test]
    public void Any_text_is_a_date_or_has_a_reason() => Check(
        "={{ ['fromISO', 'fromSQL', 'fromHTTP', 'fromRFC2822'].every(f => (d => d.isValid || typeof d.invalidReason === 'string')(DateTime[f]($json.text))) }}",
        "true");

    private static void Check(string expression, string expected)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        Expression parsed = Expression.Parse(expression);
        Gen<string> texts = Gen.OneOf(Gen.String[Gen.OneOfConst([.. "0123456789-+:.,TZW[]/ ab"]), 0, 40], Gen.String);
        Gen.Select(Instants, Zones, Languages, Patterns, texts).Sample(
            (millis, zone, language, pattern, text) =>
            {
                string item = new JObject { ["millis"] = millis, ["zone"] = zone, ["language"] = language, ["pattern"] = pattern, ["text"] = text }.ToString();
                return FakeRun.Show(evaluator.Evaluate(parsed, FakeRun.View(item), 0)) == expected;
            },
            iter: 400,
            threads: 1);
    }
}
