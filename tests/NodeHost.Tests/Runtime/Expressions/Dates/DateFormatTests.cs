using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Dates;

/// <summary>What <c>toFormat</c> writes for each token, compared with what Luxon writes.</summary>
[TestFixture]
internal sealed class DateFormatTests
{
    [TestCase("2024-03-05T14:07:09.045", "S", "45")]
    [TestCase("2024-03-05T14:07:09.045", "SSS", "045")]
    [TestCase("2024-03-05T14:07:09.045", "u", "045")]
    [TestCase("2024-03-05T14:07:09.045", "uu", "04")]
    [TestCase("2024-03-05T14:07:09.045", "uuu", "0")]
    [TestCase("2024-03-05T14:07:09.045", "s", "9")]
    [TestCase("2024-03-05T14:07:09.045", "ss", "09")]
    [TestCase("2024-03-05T14:07:09.045", "m", "7")]
    [TestCase("2024-03-05T14:07:09.045", "mm", "07")]
    [TestCase("2024-03-05T14:07:09.045", "h", "2")]
    [TestCase("2024-03-05T14:07:09.045", "hh", "02")]
    [TestCase("2024-03-05T14:07:09.045", "H", "14")]
    [TestCase("2024-03-05T14:07:09.045", "HH", "14")]
    [TestCase("2024-03-05T14:07:09.045", "Z", "+1")]
    [TestCase("2024-03-05T14:07:09.045", "ZZ", "+01:00")]
    [TestCase("2024-03-05T14:07:09.045", "ZZZ", "+0100")]
    [TestCase("2024-03-05T14:07:09.045", "ZZZZ", "GMT+1")]
    [TestCase("2024-03-05T14:07:09.045", "ZZZZZ", "Central European Standard Time")]
    [TestCase("2024-03-05T14:07:09.045", "z", "Europe/Berlin")]
    [TestCase("2024-03-05T14:07:09.045", "a", "PM")]
    [TestCase("2024-03-05T14:07:09.045", "d", "5")]
    [TestCase("2024-03-05T14:07:09.045", "dd", "05")]
    [TestCase("2024-03-05T14:07:09.045", "c", "2")]
    [TestCase("2024-03-05T14:07:09.045", "ccc", "Tue")]
    [TestCase("2024-03-05T14:07:09.045", "cccc", "Tuesday")]
    [TestCase("2024-03-05T14:07:09.045", "ccccc", "T")]
    [TestCase("2024-03-05T14:07:09.045", "E", "2")]
    [TestCase("2024-03-05T14:07:09.045", "EEE", "Tue")]
    [TestCase("2024-03-05T14:07:09.045", "EEEE", "Tuesday")]
    [TestCase("2024-03-05T14:07:09.045", "EEEEE", "T")]
    [TestCase("2024-03-05T14:07:09.045", "L", "3")]
    [TestCase("2024-03-05T14:07:09.045", "LL", "03")]
    [TestCase("2024-03-05T14:07:09.045", "LLL", "Mar")]
    [TestCase("2024-03-05T14:07:09.045", "LLLL", "March")]
    [TestCase("2024-03-05T14:07:09.045", "LLLLL", "M")]
    [TestCase("2024-03-05T14:07:09.045", "M", "3")]
    [TestCase("2024-03-05T14:07:09.045", "MM", "03")]
    [TestCase("2024-03-05T14:07:09.045", "MMM", "Mar")]
    [TestCase("2024-03-05T14:07:09.045", "MMMM", "March")]
    [TestCase("2024-03-05T14:07:09.045", "MMMMM", "M")]
    [TestCase("2024-03-05T14:07:09.045", "y", "2024")]
    [TestCase("2024-03-05T14:07:09.045", "yy", "24")]
    [TestCase("2024-03-05T14:07:09.045", "yyyy", "2024")]
    [TestCase("2024-03-05T14:07:09.045", "yyyyy", "yyyyy")]
    [TestCase("2024-03-05T14:07:09.045", "yyyyyy", "002024")]
    [TestCase("2024-03-05T14:07:09.045", "G", "AD")]
    [TestCase("2024-03-05T14:07:09.045", "GG", "Anno Domini")]
    [TestCase("2024-03-05T14:07:09.045", "GGGGG", "A")]
    [TestCase("2024-03-05T14:07:09.045", "kk", "24")]
    [TestCase("2024-03-05T14:07:09.045", "kkkk", "2024")]
    [TestCase("2024-03-05T14:07:09.045", "ii", "24")]
    [TestCase("2024-03-05T14:07:09.045", "iiii", "2024")]
    [TestCase("2024-03-05T14:07:09.045", "W", "10")]
    [TestCase("2024-03-05T14:07:09.045", "WW", "10")]
    [TestCase("2024-03-05T14:07:09.045", "n", "10")]
    [TestCase("2024-03-05T14:07:09.045", "nn", "10")]
    [TestCase("2024-03-05T14:07:09.045", "o", "65")]
    [TestCase("2024-03-05T14:07:09.045", "ooo", "065")]
    [TestCase("2024-03-05T14:07:09.045", "q", "1")]
    [TestCase("2024-03-05T14:07:09.045", "qq", "01")]
    [TestCase("2024-03-05T14:07:09.045", "X", "1709644029")]
    [TestCase("2024-03-05T14:07:09.045", "x", "1709644029045")]
    [TestCase("2024-03-05T14:07:09.045", "D", "3/5/2024")]
    [TestCase("2024-03-05T14:07:09.045", "DD", "Mar 5, 2024")]
    [TestCase("2024-03-05T14:07:09.045", "DDD", "March 5, 2024")]
    [TestCase("2024-03-05T14:07:09.045", "DDDD", "Tuesday, March 5, 2024")]
    [TestCase("2024-03-05T14:07:09.045", "t", "2:07 PM")]
    [TestCase("2024-03-05T14:07:09.045", "tt", "2:07:09 PM")]
    [TestCase("2024-03-05T14:07:09.045", "ttt", "2:07:09 PM GMT+1")]
    [TestCase("2024-03-05T14:07:09.045", "tttt", "2:07:09 PM Central European Standard Time")]
    [TestCase("2024-03-05T14:07:09.045", "T", "14:07")]
    [TestCase("2024-03-05T14:07:09.045", "TT", "14:07:09")]
    [TestCase("2024-03-05T14:07:09.045", "TTT", "14:07:09 GMT+1")]
    [TestCase("2024-03-05T14:07:09.045", "TTTT", "14:07:09 Central European Standard Time")]
    [TestCase("2024-03-05T14:07:09.045", "f", "3/5/2024, 2:07 PM")]
    [TestCase("2024-03-05T14:07:09.045", "ff", "Mar 5, 2024, 2:07 PM")]
    [TestCase("2024-03-05T14:07:09.045", "fff", "March 5, 2024 at 2:07 PM GMT+1")]
    [TestCase("2024-03-05T14:07:09.045", "ffff", "Tuesday, March 5, 2024 at 2:07 PM Central European Standard Time")]
    [TestCase("2024-03-05T14:07:09.045", "F", "3/5/2024, 2:07:09 PM")]
    [TestCase("2024-03-05T14:07:09.045", "FF", "Mar 5, 2024, 2:07:09 PM")]
    [TestCase("2024-03-05T14:07:09.045", "FFF", "March 5, 2024 at 2:07:09 PM GMT+1")]
    [TestCase("2024-03-05T14:07:09.045", "FFFF", "Tuesday, March 5, 2024 at 2:07:09 PM Central European Standard Time")]
    [TestCase("0007-11-30T00:05:00.9", "S", "900")]
    [TestCase("0007-11-30T00:05:00.9", "u", "900")]
    [TestCase("0007-11-30T00:05:00.9", "uu", "90")]
    [TestCase("0007-11-30T00:05:00.9", "h", "12")]
    [TestCase("0007-11-30T00:05:00.9", "hh", "12")]
    [TestCase("0007-11-30T00:05:00.9", "a", "AM")]
    [TestCase("0007-11-30T00:05:00.9", "y", "7")]
    [TestCase("0007-11-30T00:05:00.9", "yy", "07")]
    [TestCase("0007-11-30T00:05:00.9", "yyyy", "0007")]
    [TestCase("0007-11-30T00:05:00.9", "yyyyyy", "000007")]
    [TestCase("0007-11-30T00:05:00.9", "kkkk", "0007")]
    [TestCase("0007-11-30T00:05:00.9", "W", "48")]
    [TestCase("0007-11-30T00:05:00.9", "ooo", "334")]
    [TestCase("0007-11-30T00:05:00.9", "q", "4")]
    [TestCase("0007-11-30T00:05:00.9", "EEE", "Fri")]
    [TestCase("0007-11-30T00:05:00.9", "DDDD", "Friday, November 30, 7")]
    [TestCase("2024-12-30T00:00", "kkkk-'W'WW-c", "2025-W01-1")]
    [TestCase("2023-01-01T12:00", "ii iiii n nn", "23 2023 1 01")]
    [TestCase("2024-02-29T23:59", "o h:mm a", "60 11:59 PM")]
    [TestCase("-0044-03-15", "y G", "Invalid DateTime")]
    public void ToFormat_token_is_written_as_Luxon_does(string date, string pattern, string expected) =>
        Assert.That(Format(date, pattern), Is.EqualTo(expected));

    [TestCase("yyyy-MM-dd HH:mm", "2024-03-05 14:07")]
    [TestCase("'Week' W 'of' kkkk", "Week 10 of 2024")]
    [TestCase("h 'o''clock' a", "2 oclock PM")]
    [TestCase("''yy''", "'24'")]
    [TestCase("'unclosed yyyy", "unclosed yyyy")]
    [TestCase("", "")]
    [TestCase("Hello", "14ell65")]
    [TestCase("d  MMM\tyyyy", "5  Mar\t2024")]
    [TestCase("[yyyy] #1", "[2024] #1")]
    [TestCase("yyyyMMddHHmmssSSS", "20240305140709045")]
    [TestCase("dd.MM.yyyy 'um' HH:mm 'Uhr'", "05.03.2024 um 14:07 Uhr")]
    public void ToFormat_text_and_quotes_stay(string pattern, string expected) =>
        Assert.That(Format("2024-03-05T14:07:09.045", pattern), Is.EqualTo(expected));

    [TestCase("2024-01-15T12:00Z", "Europe/Berlin", "Europe/Berlin | +1 | +01:00 | +0100 | GMT+1 | Central European Standard Time")]
    [TestCase("2024-07-15T12:00Z", "Europe/Berlin", "Europe/Berlin | +2 | +02:00 | +0200 | GMT+2 | Central European Summer Time")]
    [TestCase("2024-01-15T12:00Z", "America/New_York", "America/New_York | -5 | -05:00 | -0500 | EST | Eastern Standard Time")]
    [TestCase("2024-07-15T12:00Z", "America/New_York", "America/New_York | -4 | -04:00 | -0400 | EDT | Eastern Daylight Time")]
    [TestCase("2024-01-15T12:00Z", "UTC", "UTC | +0 | +00:00 | +0000 | UTC | UTC")]
    [TestCase("2024-07-15T12:00Z", "UTC", "UTC | +0 | +00:00 | +0000 | UTC | UTC")]
    [TestCase("2024-01-15T12:00Z", "Etc/UTC", "Etc/UTC | +0 | +00:00 | +0000 | UTC | Coordinated Universal Time")]
    [TestCase("2024-07-15T12:00Z", "Etc/UTC", "Etc/UTC | +0 | +00:00 | +0000 | UTC | Coordinated Universal Time")]
    [TestCase("2024-01-15T12:00Z", "UTC+5", "UTC+5 | +5 | +05:00 | +0500 | UTC+5 | UTC+5")]
    [TestCase("2024-07-15T12:00Z", "UTC+5", "UTC+5 | +5 | +05:00 | +0500 | UTC+5 | UTC+5")]
    [TestCase("2024-01-15T12:00Z", "UTC+5:30", "UTC+5:30 | +5:30 | +05:30 | +0530 | UTC+5:30 | UTC+5:30")]
    [TestCase("2024-07-15T12:00Z", "UTC+5:30", "UTC+5:30 | +5:30 | +05:30 | +0530 | UTC+5:30 | UTC+5:30")]
    [TestCase("2024-01-15T12:00Z", "UTC-3:45", "UTC-3:45 | -3:45 | -03:45 | -0345 | UTC-3:45 | UTC-3:45")]
    [TestCase("2024-07-15T12:00Z", "UTC-3:45", "UTC-3:45 | -3:45 | -03:45 | -0345 | UTC-3:45 | UTC-3:45")]
    [TestCase("2024-01-15T12:00Z", "Asia/Kolkata", "Asia/Kolkata | +5:30 | +05:30 | +0530 | GMT+5:30 | India Standard Time")]
    [TestCase("2024-07-15T12:00Z", "Asia/Kolkata", "Asia/Kolkata | +5:30 | +05:30 | +0530 | GMT+5:30 | India Standard Time")]
    [TestCase("2024-01-15T12:00Z", "Asia/Tokyo", "Asia/Tokyo | +9 | +09:00 | +0900 | GMT+9 | Japan Standard Time")]
    [TestCase("2024-07-15T12:00Z", "Asia/Tokyo", "Asia/Tokyo | +9 | +09:00 | +0900 | GMT+9 | Japan Standard Time")]
    [TestCase("2024-01-15T12:00Z", "Australia/Sydney", "Australia/Sydney | +11 | +11:00 | +1100 | GMT+11 | Australian Eastern Daylight Time")]
    [TestCase("2024-07-15T12:00Z", "Australia/Sydney", "Australia/Sydney | +10 | +10:00 | +1000 | GMT+10 | Australian Eastern Standard Time")]
    [TestCase("2024-01-15T12:00Z", "Europe/London", "Europe/London | +0 | +00:00 | +0000 | GMT | Greenwich Mean Time")]
    [TestCase("2024-07-15T12:00Z", "Europe/London", "Europe/London | +1 | +01:00 | +0100 | GMT+1 | British Summer Time")]
    [TestCase("2024-01-15T12:00Z", "Europe/Dublin", "Europe/Dublin | +0 | +00:00 | +0000 | GMT | Greenwich Mean Time")]
    [TestCase("2024-07-15T12:00Z", "Europe/Dublin", "Europe/Dublin | +1 | +01:00 | +0100 | GMT+1 | Irish Standard Time")]
    [TestCase("2024-01-15T12:00Z", "America/St_Johns", "America/St_Johns | -3:30 | -03:30 | -0330 | GMT-3:30 | Newfoundland Standard Time")]
    [TestCase("2024-07-15T12:00Z", "America/St_Johns", "America/St_Johns | -2:30 | -02:30 | -0230 | GMT-2:30 | Newfoundland Daylight Time")]
    [TestCase("2024-01-15T12:00Z", "Pacific/Honolulu", "Pacific/Honolulu | -10 | -10:00 | -1000 | HST | Hawaii-Aleutian Standard Time")]
    [TestCase("2024-07-15T12:00Z", "Pacific/Honolulu", "Pacific/Honolulu | -10 | -10:00 | -1000 | HST | Hawaii-Aleutian Standard Time")]
    [TestCase("2024-01-15T12:00Z", "US/Eastern", "US/Eastern | -5 | -05:00 | -0500 | EST | Eastern Standard Time")]
    [TestCase("2024-07-15T12:00Z", "US/Eastern", "US/Eastern | -4 | -04:00 | -0400 | EDT | Eastern Daylight Time")]
    public void ToFormat_zone_is_named(string date, string zone, string expected)
    {
        string item = new JObject { ["date"] = date, ["zone"] = zone, ["pattern"] = "z | Z | ZZ | ZZZ | ZZZZ | ZZZZZ" }.ToString();

        string written = DateRun.Evaluate("={{ DateTime.fromISO($json.date, { zone: $json.zone }).toFormat($json.pattern) }}", item);

        Assert.That((string?)NodeJson.Parse(written), Is.EqualTo(expected));
    }

    [Test]
    public void ToFormat_pattern_beyond_the_limit_is_refused()
    {
        ExpressionException? refused = Assert.Throws<ExpressionException>(() => Format("2024-03-05T14:07:09.045", new string('y', 1001)));

        Assert.That(refused?.Message, Is.EqualTo("A date format may have 1000 characters at most."));
    }

    private static string? Format(string date, string pattern)
    {
        string item = new JObject { ["date"] = date, ["pattern"] = pattern }.ToString();
        return (string?)NodeJson.Parse(DateRun.Evaluate("={{ DateTime.fromISO($json.date).toFormat($json.pattern) }}", item));
    }
}
