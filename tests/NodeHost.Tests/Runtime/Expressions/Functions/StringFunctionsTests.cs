using NodeHost.Runtime.Expressions;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

/// <summary>What the data functions of texts give. Every expected value is what n8n gives for the same expression.</summary>
public sealed class StringFunctionsTests
{
    [TestCase("'the wind in the willows'.toTitleCase()", "\"The Wind in the Willows\"")]
    [TestCase("'a tale of two'.toTitleCase()", "\"A Tale of Two\"")]
    [TestCase("'what for'.toTitleCase()", "\"What For\"")]
    [TestCase("'my iPhone runs NodeJS'.toTitleCase()", "\"My iPhone Runs NodeJS\"")]
    [TestCase("'see node.js, etc.'.toTitleCase()", "\"See node.js, Etc.\"")]
    [TestCase("'step-by-step'.toTitleCase()", "\"Step-by-Step\"")]
    [TestCase("'note: read mailto:x'.toTitleCase()", "\"Note: Read mailto:X\"")]
    [TestCase("'one\\ntwo'.toTitleCase()", "\"OneTwo\"")]
    [TestCase("'élan ōra'.toTitleCase()", "\"Élan ōRa\"")]
    [TestCase("''.toTitleCase()", "\"\"")]
    public void Title_case_spares_small_words_and_what_was_written_on_purpose(string code, string expected) => Check(code, expected);

    [TestCase("'HELLO there. how ARE you? fine!'.toSentenceCase()", "\"Hello there. How are you? Fine!\"")]
    [TestCase("'see v1.b'.toSentenceCase()", "\"See v1.B\"")]
    [TestCase("'3rd day'.toSentenceCase()", "\"3Rd day\"")]
    [TestCase("'¿qué tal?'.toSentenceCase()", "\"¿Qué tal?\"")]
    [TestCase("'First Name (old)'.toSnakeCase()", "\"first_name_old\"")]
    [TestCase("'a-b  c_d'.toSnakeCase()", "\"a_b__c_d\"")]
    [TestCase("'camelCase'.toSnakeCase()", "\"camelcase\"")]
    [TestCase("'a“b”…c'.toSnakeCase()", "\"abc\"")]
    public void Other_cases_as_in_n8n(string code, string expected) => Check(code, expected);

    [TestCase("'say \"hi\"'.quote()", "\"\\\"say \\\\\\\"hi\\\\\\\"\\\"\"")]
    [TestCase("\"it's\".quote(\"'\")", "\"'it\\\\'s'\"")]
    [TestCase("'a'.quote('')", "undefined")]
    [TestCase("'größe'.length()", "5")]
    [TestCase("'größe'.length", "5")]
    [TestCase("'a\\nb'.toJsonString()", "\"\\\"a\\\\nb\\\"\"")]
    [TestCase("'[1,{\"a\":null}]'.parseJson()", "[1,{\"a\":null}]")]
    [TestCase("'zürich'.base64Encode()", "\"esO8cmljaA==\"")]
    [TestCase("'esO8cmljaA'.base64Decode()", "\"zürich\"")]
    [TestCase("'-_-_'.base64Decode() === '+/+/'.base64Decode()", "true")]
    [TestCase("'Y Q\\n'.base64Decode()", "\"a\"")]
    [TestCase("'a/b c'.urlEncode()", "\"a%2Fb%20c\"")]
    [TestCase("'a/b c'.urlEncode(true)", "\"a/b%20c\"")]
    [TestCase("'a%2Fb%20c'.urlDecode()", "\"a/b c\"")]
    [TestCase("'a%2Fb%20c'.urlDecode(true)", "\"a%2Fb c\"")]
    [TestCase("'%'.urlDecode()", "undefined")]
    public void Texts_are_quoted_and_encoded(string code, string expected) => Check(code, expected);

    [TestCase("'Señor Müller, Łódź, Straße'.replaceSpecialChars()", "\"Senor Muller, Lodz, Strasse\"")]
    [TestCase("'Москва'.replaceSpecialChars()", "\"Moskva\"")]
    [TestCase("'Αθήνα'.replaceSpecialChars()", "\"Athina\"")]
    [TestCase("'東京!'.replaceSpecialChars()", "\"Dong Jing!\"")]
    [TestCase("'서울'.replaceSpecialChars()", "\"seoul\"")]
    [TestCase("'“a” – €5 😀'.replaceSpecialChars()", "\"\\\"a\\\" - EU5 ?\"")]
    [TestCase("'plain'.replaceSpecialChars()", "\"plain\"")]
    public void Letters_of_other_scripts_are_written_in_ascii(string code, string expected) => Check(code, expected);

    [TestCase("'<p class=\"x\">a<br>b</p> <i'.removeTags()", "\"ab \"")]
    [TestCase("'1 < 2'.removeTags()", "\"1 \"")]
    [TestCase("'# Head\\n\\nsome **bold**, _it_ and `code`'.removeMarkdown()", "\"Head\\n\\nsome bold, it and code\"")]
    [TestCase("'[text](http://x.y) ![pic](p.png)'.removeMarkdown()", "\"text \"")]
    [TestCase("'* one\\n* two\\n\\n\\n\\n1. three'.removeMarkdown()", "\"one\\ntwo\\n\\nthree\"")]
    [TestCase("'~~gone~~ 2*3*4'.removeMarkdown()", "\"gone 2*3*4\"")]
    public void Markup_is_taken_out(string code, string expected) => Check(code, expected);

    [TestCase("'jo.x+y@mail.example.org'.isEmail()", "true")]
    [TestCase("'jo@example'.isEmail()", "false")]
    [TestCase("'Jo <jo@example.org>'.isEmail()", "false")]
    [TestCase("'Jo <jo@example.org>'.extractEmail()", "\"jo@example.org\"")]
    [TestCase("'nobody'.extractEmail()", "undefined")]
    [TestCase("'https://a-b.example/x?y#z'.isUrl()", "true")]
    [TestCase("'a-b.example/x'.isUrl()", "false")]
    [TestCase("'http://localhost:3000'.isUrl()", "true")]
    [TestCase("'see ftp://f.example.org/a, ok'.extractUrl()", "\"ftp://f.example.org/a,\"")]
    [TestCase("'ws://example.org'.extractUrl()", "undefined")]
    [TestCase("'shop.example.co.uk:8080/x'.isDomain()", "true")]
    [TestCase("'https://example.org'.isDomain()", "false")]
    [TestCase("'10.0.0.1'.isDomain()", "true")]
    [TestCase("'example.c1'.isDomain()", "false")]
    [TestCase("'https://www.example.org:81/a'.extractDomain()", "\"www.example.org\"")]
    [TestCase("'mailto:jo@example.org'.extractDomain()", "\"example.org\"")]
    [TestCase("'no domain'.extractDomain()", "undefined")]
    public void Addresses_are_told_and_found(string code, string expected) => Check(code, expected);

    [TestCase("https://example.org", "/")]
    [TestCase("https://u:p@example.org:81/a/./b/../c d?x#y", "/a/c%20d")]
    [TestCase("HTTP:\\\\example.org\\a", "/a")]
    [TestCase("https://example.org/ü/%7e", "/%C3%BC/%7e")]
    [TestCase("mailto:jo@example.org?subject=x", "jo@example.org")]
    [TestCase("s3://bucket", "")]
    [TestCase("file:///etc/hosts", "/etc/hosts")]
    [TestCase("http://[::1]/x", "/x")]
    [TestCase("https://a.b/c/%2E%2e/d/..", "/")]
    public void Path_of_a_url(string url, string expected) => Check($"'{url.Replace("\\", "\\\\", StringComparison.Ordinal)}'.extractUrlPath()", $"\"{expected}\"");

    [TestCase("example.org/x")]
    [TestCase("https://")]
    [TestCase("https://exa mple.org/")]
    [TestCase("https://example.org:99999/")]
    [TestCase("https://1.2.3.256/")]
    [TestCase("http://[1:2]/")]
    public void No_path_of_what_is_no_url(string url) => Check($"'{url}'.extractUrlPath()", "undefined");

    [TestCase("'42.9 kg'.toInt()", "42")]
    [TestCase("'ff'.toInt(16)", "255")]
    [TestCase("'-7'.toWholeNumber()", "-7")]
    [TestCase("'3.25x'.toFloat()", "3.25")]
    [TestCase("'1e2'.toNumber()", "100")]
    [TestCase("''.toNumber()", "0")]
    [TestCase("'1e3'.isNumeric()", "true")]
    [TestCase("' 1'.isNumeric()", "false")]
    [TestCase("'NO'.toBoolean()", "false")]
    [TestCase("'off'.toBoolean()", "true")]
    public void Numbers_and_booleans_of_texts(string code, string expected) => Check(code, expected);

    [TestCase("'x'.toInt()", "cannot convert to integer")]
    [TestCase("'x'.toFloat()", "cannot convert to float")]
    [TestCase("'1,5'.toFloat()", "cannot convert to float, expected . as decimal separator")]
    [TestCase("'5 kg'.toNumber()", "cannot convert to number")]
    [TestCase("'{a}'.parseJson()", "Parsing failed")]
    [TestCase("\"{'a':1}\".parseJson()", "Parsing failed. Check you're using double quotes")]
    [TestCase("'x'.toDate()", "cannot convert to date")]
    [TestCase("'x'.toDateTime()", "cannot convert to Luxon DateTime")]
    [TestCase("'x'.hash('CRC')", "Unknown algorithm crc. Available algorithms are: md5,sha1,sha224,sha256,sha384,sha512,sha3, and Base64.")]
    public void Wrong_texts_are_reported_in_the_words_of_n8n(string code, string expected) =>
        Assert.That(() => FakeRun.Evaluate($"={{{{ {code} }}}}"), Throws.TypeOf<ExpressionException>().With.Message.EqualTo(expected));

    private static void Check(string code, string expected) => Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}"), Is.EqualTo(expected));
}
