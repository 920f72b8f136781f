using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Dates;

/// <summary>What <c>fromFormat</c> reads, compared with what Luxon reads.</summary>
[TestFixture]
internal sealed class DateParsingTests
{
    [TestCase("2024-03-05 14:07", "yyyy-MM-dd HH:mm", "2024-03-05T14:07:00.000+01:00")]
    [TestCase("5/3/24", "d/M/yy", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("05.03.2024", "dd.MM.yyyy", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("March 5, 2024", "LLLL d, yyyy", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("march 5, 2024", "LLLL d, yyyy", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("Mar 5 2024 2:07 PM", "MMM d yyyy h:mm a", "2024-03-05T14:07:00.000+01:00")]
    [TestCase("Tuesday, 5 March 2024", "EEEE, d MMMM yyyy", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("Monday, 5 March 2024", "EEEE, d MMMM yyyy", "mismatched weekday")]
    [TestCase("2024-065", "yyyy-ooo", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("65 2024", "o y", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("2024-10-2", "kkkk-WW-c", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("10 2024", "W kkkk", "2024-03-04T00:00:00.000+01:00")]
    [TestCase("1 2024", "q yyyy", "2024-01-01T00:00:00.000+01:00")]
    [TestCase("4 24", "q yy", "2024-10-01T00:00:00.000+02:00")]
    [TestCase("14:07", "HH:mm", "2030-07-16T14:07:00.000+02:00")]
    [TestCase("2 PM", "h a", "2030-07-16T14:00:00.000+02:00")]
    [TestCase("12 am", "h a", "2030-07-16T00:00:00.000+02:00")]
    [TestCase("12 pm", "h a", "2030-07-16T12:00:00.000+02:00")]
    [TestCase("7", "m", "2030-07-16T00:07:00.000+02:00")]
    [TestCase("09.045", "ss.SSS", "2030-07-16T00:30:09.045+02:00")]
    [TestCase("25", "dd", "2030-07-25T00:00:00.000+02:00")]
    [TestCase("32", "dd", "unit out of range")]
    [TestCase("2016-13", "yyyy-MM", "unit out of range")]
    [TestCase("30/02/2016", "dd/MM/yyyy", "unit out of range")]
    [TestCase("x", "yyyy", "unparsable")]
    [TestCase("", "yyyy", "unparsable")]
    [TestCase("", "", "unparsable")]
    [TestCase("99", "yy", "1999-01-01T00:00:00.000+01:00")]
    [TestCase("60", "yy", "2060-01-01T00:00:00.000+01:00")]
    [TestCase("61", "yy", "1961-01-01T00:00:00.000+01:00")]
    [TestCase("+5", "Z", "2030-07-16T00:30:05.007+02:00")]
    [TestCase("2016-05-25 +05:30", "yyyy-MM-dd ZZ", "2016-05-24T20:30:00.000+02:00")]
    [TestCase("2016-05-25 -0530", "yyyy-MM-dd ZZZ", "2016-05-25T07:30:00.000+02:00")]
    [TestCase("2016-05-25 Europe/Paris", "yyyy-MM-dd z", "2016-05-25T00:00:00.000+02:00")]
    [TestCase("2016-05-25 Foo/Bar", "yyyy-MM-dd z", "unsupported zone")]
    [TestCase("5 BC", "y G", "-000005-01-01T00:00:00.000+00:53")]
    [TestCase("24:00", "HH:mm", "2030-07-17T00:00:00.000+02:00")]
    [TestCase("24:01", "HH:mm", "unit out of range")]
    [TestCase("1", "E", "2030-07-15T00:00:00.000+02:00")]
    [TestCase("9", "E", "unit out of range")]
    [TestCase("54 2016", "W kkkk", "unit out of range")]
    [TestCase("1.5", "s.u", "2030-07-16T00:30:01.500+02:00")]
    [TestCase("10:05:06.7", "H:mm:ss.S", "2030-07-16T10:05:06.007+02:00")]
    [TestCase("12:30 P.M.", "h:mm a", "unparsable")]
    [TestCase("3/5/2024", "D", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("Mar 5, 2024", "DD", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("March 5, 2024", "DDD", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("Tuesday, March 5, 2024", "DDDD", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("2:07 PM", "t", "2030-07-16T14:07:00.000+02:00")]
    [TestCase("2:07 PM", "t", "2030-07-16T14:07:00.000+02:00")]
    [TestCase("2:07:09 PM", "tt", "2030-07-16T14:07:09.000+02:00")]
    [TestCase("14:07", "T", "2030-07-16T14:07:00.000+02:00")]
    [TestCase("14:07:09", "TT", "2030-07-16T14:07:09.000+02:00")]
    [TestCase("3/5/2024, 2:07 PM", "f", "2024-03-05T14:07:00.000+01:00")]
    [TestCase("Mar 5, 2024, 2:07:09 PM", "FF", "2024-03-05T14:07:09.000+01:00")]
    [TestCase("2024-10-27 02:30 +01:00 Europe/Berlin", "yyyy-MM-dd HH:mm ZZ z", "2024-10-27T02:30:00.000+01:00")]
    [TestCase("2024-10-27 02:30 +02:00 Europe/Berlin", "yyyy-MM-dd HH:mm ZZ z", "2024-10-27T02:30:00.000+02:00")]
    [TestCase("20240305140709", "yyyyMMddHHmmss", "2024-03-05T14:07:09.000+01:00")]
    [TestCase("1709644029", "X", "unparsable")]
    [TestCase("X", "X", "unparsable")]
    [TestCase("2024 o'clock", "yyyy 'o''clock'", "unparsable")]
    [TestCase("2016.05", "yyyy.MM", "2016-05-01T00:00:00.000+02:00")]
    [TestCase("2016x05", "yyyy.MM", "unparsable")]
    [TestCase("2024-05-05T10:00", "yyyy-MM-dd'T'HH:mm", "2024-05-05T10:00:00.000+02:00")]
    [TestCase("2024-03-31 02:30", "yyyy-MM-dd HH:mm", "2024-03-31T03:30:00.000+02:00")]
    [TestCase("10/11/12 (a+b)", "d/M/yy ('a'+'b')", "2012-11-10T00:00:00.000+01:00")]
    public void FromFormat_text_is_read_as_Luxon_does(string text, string pattern, string expected) =>
        Assert.That(Read(text, pattern, "en-US"), Is.EqualTo(expected));

    [TestCase("5 März 2024", "d LLLL yyyy", "de", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5. märz 2024", "d. MMMM yyyy", "de", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("Dienstag, 5. März 2024", "DDDD", "de", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("05/03/2024", "D", "fr", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("mardi 5 mars 2024", "EEEE d MMMM yyyy", "fr", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5 mar 2024", "DD", "es", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5 de mar. de 2024", "DD", "pt", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5 de mar de 2024", "DD", "pt", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5 Mar 2024, 14:07", "ff", "en-GB", "2024-03-05T14:07:00.000+01:00")]
    [TestCase("5 maart 2024", "DDD", "nl", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5 marca 2024", "DDD", "pl", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5 mars 2024", "DD", "sv", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5. marts 2024", "DDD", "da", "2024-03-05T00:00:00.000+01:00")]
    [TestCase("5 marzo 2024", "DDD", "it", "2024-03-05T00:00:00.000+01:00")]
    public void FromFormat_names_are_those_of_the_language(string text, string pattern, string language, string expected) =>
        Assert.That(Read(text, pattern, language), Is.EqualTo(expected));

    [TestCase("x", "yyyy", "unparsable: the input \"x\" can't be parsed as format yyyy")]
    [TestCase("2016-13", "yyyy-MM", "unit out of range: you specified 13 (of type number) as a month, which is invalid")]
    [TestCase("30/02/2016", "dd/MM/yyyy", "unit out of range: you specified 30 (of type number) as a day, which is invalid")]
    [TestCase("2016-05-25 Foo/Bar", "yyyy-MM-dd z", "unsupported zone: the zone \"Foo/Bar\" is not supported")]
    [TestCase("Monday, 5 March 2024", "EEEE, d MMMM yyyy", "mismatched weekday: you can't specify both a weekday of 1 and a date of 2024-03-05T00:00:00.000+01:00")]
    [TestCase("24:01", "HH:mm", "unit out of range: you specified 24 (of type number) as a hour, which is invalid")]
    [TestCase("54 2016", "W kkkk", "unit out of range: you specified 54 (of type number) as a week, which is invalid")]
    public void FromFormat_failure_is_explained(string text, string pattern, string expected)
    {
        string item = new JObject { ["text"] = text, ["pattern"] = pattern }.ToString();

        string why = DateRun.Evaluate("={{ (d => d.invalidReason + ': ' + d.invalidExplanation)(DateTime.fromFormat($json.text, $json.pattern)) }}", item);

        Assert.That((string?)NodeJson.Parse(why), Is.EqualTo(expected));
    }

    [TestCase("14 PM", "H a")]
    [TestCase("2016 21 5", "kkkk W M")]
    [TestCase("2016 200 5", "yyyy ooo M")]
    public void FromFormat_contradicting_tokens_are_a_JavaScript_error(string text, string pattern)
    {
        string item = new JObject { ["text"] = text, ["pattern"] = pattern }.ToString();

        string caught = DateRun.Evaluate("={{ (() => { try { return DateTime.fromFormat($json.text, $json.pattern).toISO() } catch (e) { return 'refused' } })() }}", item);

        Assert.That(caught, Is.EqualTo("\"refused\""));
    }

    [Test]
    public void FromFormat_pattern_that_could_match_in_many_ways_stays_fast()
    {
        string item = new JObject { ["text"] = new string('1', 299) + "x", ["pattern"] = string.Concat(Enumerable.Repeat("yMd", 100)) }.ToString();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        string valid = DateRun.Evaluate("={{ DateTime.fromFormat($json.text, $json.pattern).isValid }}", item);

        Assert.That(valid, Is.EqualTo("false"));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(2)));
    }

    private static string? Read(string text, string pattern, string language)
    {
        string item = new JObject { ["text"] = text, ["pattern"] = pattern, ["language"] = language }.ToString();
        return (string?)NodeJson.Parse(DateRun.Evaluate(
            "={{ (d => d.isValid ? d.toISO() : d.invalidReason)(DateTime.fromFormat($json.text, $json.pattern, { locale: $json.language })) }}", item));
    }
}
