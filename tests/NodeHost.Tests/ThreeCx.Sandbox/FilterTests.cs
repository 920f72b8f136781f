using CsCheck;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.ThreeCx.Sandbox.Odata;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.Tests.ThreeCxSandbox;

public sealed class FilterTests
{
    private static readonly EntityShape Shape = EntityShape.Of<Receptionist>();

    private static readonly JObject Entity = Shape.Complete(SandboxSession.Json(
        """{"Id":7,"Name":"O'Neil's Main","Number":"805","Timeout":15,"TransferEnable":true,"IVRType":"CodeBased","BreakRoute":{"Route":{"To":"VoiceMail","Tags":["MS"]}},"Forwards":[{"Id":1,"Input":"1"},{"Id":2,"Input":"2"}]}"""));

    private static readonly string[] Words =
    [
        "Name", "Timeout", "TransferEnable", "BreakRoute/Route/To", "Forwards", "'text'", "'it''s'", "'", "1", "-2.5", "1e999", "true", "null",
        "eq", "ne", "gt", "le", "and", "or", "not", "in", "(", ")", ",", "/", "contains(", "tolower(", "Pbx.IVRType'Default'", "$", "é", " ",
        "add", "div", "mod", "-", "has", ":", "any(x:", "all(", "x/Input", "Forwards/any(f:f/Input eq '1')", "$count", "$it/Name", "length(", "year(",
        "2026-01-01T00:00:00Z", "2026-13-01", "duration'PT1M'", "duration'x'", "00000000-0000-0000-0000-000000000001", "substring(Name,1)",
    ];

    [TestCase("Name eq 'O''Neil''s Main'", true)]
    [TestCase("Name eq 'o''neil''s main'", false)]
    [TestCase("Name ne 'x'", true)]
    [TestCase("Timeout eq 15", true)]
    [TestCase("Timeout eq 15.0", true)]
    [TestCase("Timeout gt 14.5", true)]
    [TestCase("Timeout gt 15", false)]
    [TestCase("Timeout ge 15", true)]
    [TestCase("Timeout lt -1", false)]
    [TestCase("Timeout le 1.5e1", true)]
    [TestCase("15 eq Timeout", true)]
    [TestCase("Number gt '804'", true)]
    [TestCase("TransferEnable", true)]
    [TestCase("not TransferEnable", false)]
    [TestCase("TransferEnable eq false", false)]
    [TestCase("not TransferEnable eq false", true)]
    [TestCase("IVRType eq 'CodeBased'", true)]
    [TestCase("IVRType eq Pbx.IVRType'CodeBased'", true)]
    [TestCase("BreakRoute/Route/To eq 'VoiceMail'", true)]
    [TestCase("HolidaysRoute/Route/To eq 'VoiceMail'", false)]
    [TestCase("HolidaysRoute/Route/To eq null", true)]
    [TestCase("PromptSet eq null", true)]
    [TestCase("null ne PromptSet", false)]
    [TestCase("Name ne null", true)]
    [TestCase("PromptSet ne 'en'", true)]
    [TestCase("PromptSet gt 'a'", false)]
    [TestCase("not (PromptSet gt 'a')", true)]
    [TestCase("contains(PromptSet,'a')", false)]
    [TestCase("not contains(PromptSet,'a')", false)]
    [TestCase("contains(PromptSet,'a') or true", true)]
    [TestCase("contains(Name,'Main')", true)]
    [TestCase("contains(Name,'main')", false)]
    [TestCase("contains(tolower(Name),'main')", true)]
    [TestCase("startswith(Name, 'O''')", true)]
    [TestCase("endswith(Name,'Main')", true)]
    [TestCase("toupper(IVRType) eq 'CODEBASED'", true)]
    [TestCase("contains(Name,'Main') eq true", true)]
    [TestCase("Number in ('800','805')", true)]
    [TestCase("Number in ('800')", false)]
    [TestCase("Timeout in (1, 15, 20)", true)]
    [TestCase("PromptSet in ('a',null)", true)]
    [TestCase("not (Number in ('805'))", false)]
    [TestCase("Timeout eq 1 or Timeout eq 15", true)]
    [TestCase("Timeout eq 15 or Timeout eq 1 and Id eq 1", true)]
    [TestCase("(Timeout eq 15 or Timeout eq 1) and Id eq 1", false)]
    [TestCase("Timeout gt 1 eq true", true)]
    [TestCase("((((Id eq 7))))", true)]
    [TestCase("  Id   eq\t7  ", true)]
    [TestCase("Timeout add 5 eq 20", true)]
    [TestCase("Timeout sub 5 mul 2 eq 5", true)]
    [TestCase("(Timeout sub 5) mul 2 eq 20", true)]
    [TestCase("Timeout div 2 eq 7", true)]
    [TestCase("Timeout divby 2 eq 7.5", true)]
    [TestCase("Timeout mod 4 eq 3", true)]
    [TestCase("-Timeout eq -15", true)]
    [TestCase("length(Name) gt 10", true)]
    [TestCase("concat(Number,'!') eq '805!'", true)]
    [TestCase("indexof(Number,'5') eq 2", true)]
    [TestCase("substring(Number,1) eq '05'", true)]
    [TestCase("substring(Number,0,1) eq '8'", true)]
    [TestCase("trim(' a ') eq 'a'", true)]
    [TestCase("round(2.5) eq 3 and floor(2.5) eq 2 and ceiling(2.1) eq 3", true)]
    [TestCase("year(2026-05-01T08:30:00Z) eq 2026 and month(2026-05-01) eq 5 and hour(2026-05-01T08:30:00Z) eq 8", true)]
    [TestCase("2026-05-01T10:30:00+02:00 eq 2026-05-01T08:30:00Z", true)]
    [TestCase("date(2026-05-01T08:30:00Z) eq 2026-05-01", true)]
    [TestCase("totalseconds(duration'PT1M30S') eq 90", true)]
    [TestCase("2026-05-01 add duration'P1D' eq 2026-05-02", true)]
    [TestCase("IVRType has 'CodeBased'", true)]
    [TestCase("Forwards/any()", true)]
    [TestCase("Groups/any()", false)]
    [TestCase("Forwards/any(f:f/Input eq '2')", true)]
    [TestCase("Forwards/any(f:f/Input eq '3')", false)]
    [TestCase("Forwards/all(f:f/Input ge '1')", true)]
    [TestCase("Forwards/all(f:f/Input eq '1')", false)]
    [TestCase("Groups/all(g:g/Name eq 'x')", true)]
    [TestCase("Forwards/$count eq 2", true)]
    [TestCase("Forwards/any(f:f/Input eq $it/PromptSet or f/Input eq '1' and Timeout eq 15)", true)]
    [TestCase("Forwards/any(f:Forwards/any(g:g/Id eq f/Id and g/Input ne f/Input))", false)]
    [TestCase("BreakRoute/Route/Tags/any(t:t eq 'MS')", true)]
    [TestCase("$it/Timeout eq 15", true)]
    public void Filter_decides_as_OData_does(string text, bool expected) =>
        Assert.That(Filter.Parse(text, Shape).Matches(Entity), Is.EqualTo(expected));

    [TestCase("", "A value is expected at position 1, not the end.")]
    [TestCase("Name", "A filter is a condition, not text.")]
    [TestCase("null", "A filter is a condition, not null.")]
    [TestCase("Name eq", "A value is expected at position 8, not the end.")]
    [TestCase("Name eq 'x", "The text that begins at position 9 has no closing quote.")]
    [TestCase("Name eq 'x' Id", "The end or an operator is expected at position 13, not 'Id'.")]
    [TestCase("(Id eq 7", "')' is expected at position 9, not the end.")]
    [TestCase("Nmae eq 'x'", "Could not find a property named 'Nmae' on type 'Pbx.Receptionist' (position 1).")]
    [TestCase("name eq 'x'", "Could not find a property named 'name' on type 'Pbx.Receptionist' (position 1).")]
    [TestCase("BreakRoute/Rout eq 'x'", "Could not find a property named 'Rout' on type 'Pbx.Route' (position 12).")]
    [TestCase("Name/Length eq 1", "The end of the path below 'Name' is expected at position 6, not 'Length'.")]
    [TestCase("BreakRoute eq null", "'BreakRoute' is not a single value and cannot be compared.")]
    [TestCase("Forwards eq null", "'Forwards' is not a single value and cannot be compared.")]
    [TestCase("Timeout eq '15'", "'eq' cannot compare a number with text.")]
    [TestCase("Number in (805)", "'eq' cannot compare text with a number.")]
    [TestCase("TransferEnable gt false", "'gt' cannot compare conditions: only text and numbers have an order.")]
    [TestCase("not Name eq 'x'", "'not' takes a condition, not text. Put the comparison into parentheses.")]
    [TestCase("Name and Id eq 7", "'and' joins conditions, not text.")]
    [TestCase("Id eq 7 or Number", "'or' joins conditions, not text.")]
    [TestCase("contains(Name)", "'contains' takes 2 argument(s), not 1.")]
    [TestCase("contains(Timeout,'1')", "'contains' takes text, not a number.")]
    [TestCase("soundex(Name) eq 'x'", "There is no function 'soundex'. Known are ceiling, concat, contains, date, day, endswith, floor, hour, indexof, length, minute, month, round, second, startswith, substring, time, tolower, totalseconds, toupper, trim, year.")]
    [TestCase("Name add 1 eq 2", "'add' takes numbers, not text and a number.")]
    [TestCase("Forwards/any(f f/Id eq 1)", "':' is expected at position 16, not 'f'.")]
    [TestCase("Forwards/any(f:f/Input)", "'any' joins conditions, not text.")]
    [TestCase("Forwards/all()", "A variable such as 'x' is expected at position 14, not ')'.")]
    [TestCase("Forwards/Input eq '1'", "The end of the path below 'Forwards' is expected at position 10, not 'Input'.")]
    [TestCase("Forwards/any(f:g/Input eq '1')", "Could not find a property named 'g' on type 'Pbx.Receptionist' (position 16).")]
    [TestCase("Timeout eq duration'x'", "'x' at position 12 is not a duration such as PT1M30S.")]
    [TestCase("Timeout eq 2026-01-01", "'eq' cannot compare a number with a time.")]
    [TestCase("Number in '800'", "'(' is expected at position 11, not text '800'.")]
    [TestCase("Number in ('800'", "',' or ')' is expected at position 17, not the end.")]
    [TestCase("Id eq 7x", "'7x' at position 7 is not a number.")]
    [TestCase("Id eq 1e999", "'1e999' at position 7 is not a number.")]
    [TestCase("Name = 'x'", "'=' at position 6 has no meaning here.")]
    public void Filter_that_cannot_be_understood_says_what_was_expected(string text, string message) =>
        Assert.That(() => Filter.Parse(text, Shape), Throws.TypeOf<FilterException>().With.Message.EqualTo(message));

    [TestCase("(", "")]
    [TestCase("not ", "TransferEnable")]
    [TestCase("Id eq 7 and ", "true")]
    [TestCase("true eq ", "true")]
    public void Filter_of_any_length_ends_with_an_error_not_with_the_process(string part, string end) =>
        Assert.That(
            () => Filter.Parse(string.Concat(Enumerable.Repeat(part, 50_000)) + end, Shape),
            Throws.TypeOf<FilterException>().With.Message.EqualTo("The expression is too long: it may have 500 operands."));

    [Test]
    public void Filter_of_any_words_decides_or_throws_a_filter_exception() =>
        Gen.OneOfConst(Words).List[0, 14].Sample(words => DecidesOrRefuses(string.Join(' ', words)), iter: 20_000);

    [Test]
    public void Filter_of_any_characters_decides_or_throws_a_filter_exception() =>
        Gen.String[0, 40].Sample(DecidesOrRefuses, iter: 5_000);

    [Test]
    public void Filter_by_equality_finds_exactly_the_text() => Gen.Select(Gen.String, Gen.String).Sample((wanted, actual) =>
    {
        Filter filter = Filter.Parse($"Name eq '{wanted.Replace("'", "''", StringComparison.Ordinal)}'", Shape);
        return filter.Matches(new JObject { ["Name"] = wanted }) && filter.Matches(new JObject { ["Name"] = actual }) == (wanted == actual);
    });

    private static bool DecidesOrRefuses(string text)
    {
        try
        {
            Filter.Parse(text, Shape).Matches(Entity);
            return true;
        }
        catch (FilterException fault)
        {
            return fault.Message.Length > 0;
        }
    }
}
