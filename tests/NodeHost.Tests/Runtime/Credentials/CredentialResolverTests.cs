using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Credentials;

public sealed class CredentialResolverTests
{
    private const string Fix =
        "Set it with: nodehost credentials set PBX --kind phoneApi, or by NODEHOST_CREDENTIAL_PBX_BASEURL and NODEHOST_CREDENTIAL_PBX_APITOKEN.";

    [TestCase(true, true, true, "https://file", "credentials.json")]
    [TestCase(false, true, true, "https://environment", "the environment")]
    [TestCase(false, false, true, "https://store", "the store")]
    public void Record_comes_from_the_file_then_the_environment_then_the_store(bool file, bool environment, bool store, string url, string source)
    {
        using var bench = new CredentialBench();
        if (environment)
        {
            bench.Variables["NODEHOST_CREDENTIAL_MY_PBX_1_BASEURL"] = "https://environment";
            bench.Variables["NODEHOST_CREDENTIAL_MY_PBX_1_APITOKEN"] = "t";
        }

        if (store)
            bench.Store.Set(Record("My PBX 1", "https://store"));
        string? json = file ? """{"My PBX 1": {"kind": "phoneApi", "baseUrl": "https://file", "apiToken": "t"}}""" : null;

        ResolvedCredential resolved = bench.Resolver(json).Resolve("phoneApi", "My PBX 1");

        Assert.That(resolved.Credential.ServiceRoot, Is.EqualTo(new Uri(url)));
        Assert.That((resolved.Name, resolved.Kind, resolved.Source), Is.EqualTo(("My PBX 1", "phoneApi", source)));
    }

    [TestCase("BASEURL", "APITOKEN")]
    [TestCase("APITOKEN", "BASEURL", "USER")]
    public void Record_of_the_environment_is_found_by_its_name_alone_and_its_variables_say_its_kind(params string[] fields)
    {
        using var bench = new CredentialBench();
        foreach (string field in fields)
            bench.Variables[$"NODEHOST_CREDENTIAL_MY_PBX_{field}"] = "https://environment";

        ResolvedCredential resolved = bench.Resolver().Resolve("My PBX");

        Assert.That((resolved.Name, resolved.Kind, resolved.Source), Is.EqualTo(("My PBX", "phoneApi", "the environment")));
    }

    [TestCase("""{"PBX": {"kind": "phoneApi", "baseUrl": "https://named", "apiToken": "t"}, "phoneApi": {"baseUrl": "https://kind", "apiToken": "t"}}""", "PBX", "https://named")]
    [TestCase("""{"phoneApi": {"baseUrl": "https://kind", "apiToken": "t"}}""", "PBX", "https://kind")]
    [TestCase("""{"phoneApi": {"baseUrl": "https://kind", "apiToken": "t"}}""", null, "https://kind")]
    [TestCase("""{"PBX": {"kind": "phoneApi", "baseUrl": "https://only", "apiToken": "t"}}""", null, "https://only")]
    [TestCase("""{"PBX": {"kind": "mailApi", "user": "u"}, "phoneApi": {"baseUrl": "https://kind", "apiToken": "t"}}""", null, "https://kind")]
    public void File_gives_a_record_by_name_before_one_by_kind(string json, string? name, string url)
    {
        using var bench = new CredentialBench();

        ResolvedCredential resolved = bench.Resolver(json).Resolve("phoneApi", name);

        Assert.That(resolved.Credential.ServiceRoot, Is.EqualTo(new Uri(url)));
    }

    [TestCase("\"plain\"", "plain")]
    [TestCase("\"${TOKEN}\"", "from-env")]
    [TestCase("\"a-${TOKEN}-b-${OTHER}\"", "a-from-env-b-2")]
    [TestCase("\"$${TOKEN}\"", "${TOKEN}")]
    [TestCase("\"100$\"", "100$")]
    [TestCase("{\"file\": \"token.txt\"}", "from-file")]
    [TestCase("\"file:token.txt\"", "from-file")]
    [TestCase("{\"command\": [\"printf\", \"first\\\\nsecond\\\\n\"]}", "first")]
    [TestCase("{\"command\": [\"printf\", \"%s\", \"a;b $HOME\"]}", "a;b $HOME", "Check")]
    [TestCase("12345", "12345")]
    public void File_value_is_literal_variable_file_or_command(string value, string expected, string? fault = null)
    {
        using var bench = new CredentialBench();
        bench.Write("token.txt", "from-file\n");
        bench.Variables["TOKEN"] = "from-env";
        bench.Variables["OTHER"] = "2";
        CredentialResolver resolver = bench.Resolver($$$"""{"PBX": {"kind": "phoneApi", "baseUrl": "https://pbx", "apiToken": {{{value}}}}}""");

        if (fault is not null)
        {
            // No shell has touched it, so the space in it reaches the check of the record.
            Assert.That(bench.FaultOf(() => resolver.Resolve("phoneApi", "PBX"), Codes.CredentialInvalid), Does.Contain("a token has no spaces"));
            return;
        }

        var credential = (PhoneApi)resolver.Resolve("phoneApi", "PBX").Credential;
        Assert.That(credential.ApiToken.Reveal(), Is.EqualTo(expected));
        if (expected.Length >= 4)
            Assert.That(bench.Redactor.Redact($"x {expected} y"), Is.EqualTo("x *** y"));
    }

    [TestCase("\"${MISSING}\"", "the environment variable MISSING is not set.")]
    [TestCase("\"${EMPTY}\"", "the environment variable EMPTY is empty.")]
    [TestCase("\"${TOKEN\"", "${ has no closing }. Write ${NAME} for a variable, or $${ for the two characters themselves.")]
    [TestCase("\"${a b}\"", "what stands between ${ and } is not the name of an environment variable. Write $${ for a plain ${.")]
    [TestCase("{\"command\": [\"false\"]}", "the command false failed with exit code 1.")]
    [TestCase("{\"command\": [\"true\"]}", "the command true printed nothing in its first line.")]
    [TestCase("{\"command\": [5]}", "a command is a list of texts: the program, then its arguments.")]
    [TestCase("{\"path\": \"x\"}", "an object here is {\"file\": \"path\"} or {\"command\": [\"program\", \"argument\"]}, and nothing else.")]
    public void File_value_that_cannot_be_had_is_told_with_its_place(string value, string why)
    {
        using var bench = new CredentialBench();
        bench.Variables["EMPTY"] = "";
        CredentialResolver resolver = bench.Resolver($$$"""
            {"PBX": {"kind": "phoneApi", "baseUrl": "https://pbx",
             "apiToken": {{{value}}}}}
            """);

        string message = bench.FaultOf(() => resolver.Resolve("phoneApi", "PBX"), Codes.CredentialInvalid);

        Assert.That(message, Is.EqualTo($"Credential \"PBX\" (phoneApi) in credentials.json:2:2: field \"apiToken\": {why}"));
    }

    [Test]
    public void File_value_from_a_missing_file_or_command_says_so()
    {
        using var bench = new CredentialBench();
        CredentialResolver resolver = bench.Resolver(
            """{"PBX": {"kind": "phoneApi", "baseUrl": "file:nowhere.txt", "apiToken": {"command": ["no-such-program"]}}}""");

        string message = bench.FaultOf(() => resolver.Resolve("phoneApi", "PBX"), Codes.CredentialInvalid);

        Assert.That(message, Does.Contain("field \"baseUrl\": the file nowhere.txt cannot be read"));
        Assert.That(message, Does.Contain("field \"apiToken\": the command no-such-program cannot be started"));
    }

    [TestCase("{\"PBX\": {\"apiToken\": \"s3cret\" \"x\"}}", "The credentials file credentials.json:1:31 is not JSON: expected ',' or '}' after a value, found '\"'.")]
    [TestCase("[]", "The credentials file credentials.json is not a JSON object from record names to records.")]
    [TestCase("{\"PBX\": {\"baseUrl\": \"x\"}}", "credentials.json:1:2: credential \"PBX\" does not say its kind. Add \"kind\", for example \"kind\": \"threeCxApi\". Known: phoneApi, mailApi.")]
    [TestCase("{\"PBX\": 5}", "credentials.json:1:2: credential \"PBX\" is not an object of fields such as {\"kind\": …}.")]
    public void File_that_is_wrong_is_told_without_its_content(string json, string expected)
    {
        using var bench = new CredentialBench();

        string message = bench.FaultOf(() => bench.Resolver(json).Resolve("phoneApi", "PBX"), Codes.CredentialInvalid);

        Assert.That(message, Is.EqualTo(expected));
    }

    [Test]
    public void Missing_file_says_so()
    {
        using var bench = new CredentialBench();
        bench.Variables["NODEHOST_CREDENTIALS_FILE"] = bench.At("none.json");

        string message = bench.FaultOf(() => bench.Resolver().Resolve("phoneApi", "PBX"), Codes.CredentialInvalid);

        Assert.That(message, Does.StartWith("The credentials file none.json cannot be read: "));
    }

    [Test]
    public void Missing_record_says_where_it_was_looked_for_and_how_to_add_it()
    {
        using var bench = new CredentialBench();
        bench.Store.Set(Record("PBX2", "https://store"));

        string message = bench.FaultOf(() => bench.Resolver("{}").Resolve("phoneApi", "PBX"), Codes.CredentialMissing);

        Assert.That(message, Is.EqualTo(
            "There is no credential \"PBX\" of kind phoneApi. Did you mean 'PBX2'? Looked in: the file credentials.json; the environment variables "
            + $"NODEHOST_CREDENTIAL_PBX_BASEURL, NODEHOST_CREDENTIAL_PBX_APITOKEN; the store credentials.store. {Fix}"));
    }

    [Test]
    public void Record_of_another_kind_is_told_with_both_kinds()
    {
        using var bench = new CredentialBench();

        string message = bench.FaultOf(
            () => bench.Resolver("""{"PBX": {"kind": "mailApi", "user": "u"}}""").Resolve("phoneApi", "PBX"), Codes.CredentialKindUnknown);

        Assert.That(message, Is.EqualTo($"The credential \"PBX\" (from credentials.json) is of kind mailApi, but kind phoneApi is needed. {Fix}"));
    }

    [Test]
    public void Unknown_kind_is_told_with_the_nearest()
    {
        using var bench = new CredentialBench();

        string message = bench.FaultOf(() => bench.Resolver().Resolve("phoneApy", "PBX"), Codes.CredentialKindUnknown);

        Assert.That(message, Is.EqualTo("No pack declares the credential kind \"phoneApy\". Did you mean 'phoneApi'?"));
    }

    [Test]
    public void Several_records_of_a_kind_need_a_name()
    {
        using var bench = new CredentialBench();
        CredentialResolver resolver = bench.Resolver("""{"A": {"kind": "phoneApi"}, "B": {"kind": "phoneApi"}}""");

        string message = bench.FaultOf(() => resolver.Resolve("phoneApi", null), Codes.CredentialMissing);

        Assert.That(message, Is.EqualTo(
            "There are several records of kind phoneApi in the file credentials.json: A, B. Name one of them in the workflow."));
    }

    [Test]
    public void Faults_of_a_record_are_told_together()
    {
        using var bench = new CredentialBench();
        CredentialResolver resolver = bench.Resolver(
            """{"PBX": {"kind": "phoneApi", "baseUrl": " ", "apiTokn": "s3cret-value", "allowUnauthorizedCerts": "true"}}""");

        string message = bench.FaultOf(() => resolver.Resolve("phoneApi", "PBX"), Codes.CredentialInvalid);

        Assert.That(message, Is.EqualTo(
            "Credential \"PBX\" (phoneApi, from credentials.json): field \"apiTokn\" is unknown. Did you mean 'apiToken'? "
            + $"field \"baseUrl\" (Base Url) is missing. field \"apiToken\" (Api Token) is missing. {Fix}"));
    }

    [TestCase("\"maxTries\": 0", "field \"maxTries\": a number from 1 to 10 is expected.")]
    [TestCase("\"maxTries\": 11", "field \"maxTries\": a number from 1 to 10 is expected.")]
    [TestCase("\"waitBetweenTries\": -1", "field \"waitBetweenTries\": a number of milliseconds from 0 to 60000 is expected.")]
    [TestCase("\"waitBetweenTries\": \"soon\"", "field \"waitBetweenTries\": ")]
    public void Tries_that_make_no_sense_are_told(string field, string expected)
    {
        using var bench = new CredentialBench();
        CredentialResolver resolver = bench.Resolver($$"""{"PBX": {"kind": "phoneApi", "baseUrl": "https://x", "apiToken": "t", {{field}} } }""");

        Assert.That(bench.FaultOf(() => resolver.Resolve("phoneApi", "PBX"), Codes.CredentialInvalid), Does.Contain(expected));
    }

    [Test]
    public void Faults_that_the_kind_finds_are_told_together_and_without_secrets()
    {
        using var bench = new CredentialBench();
        CredentialResolver resolver = bench.Resolver("""{"PBX": {"kind": "phoneApi", "baseUrl": "se cret", "apiToken": "se cret"}}""");

        string message = bench.FaultOf(() => resolver.Resolve("phoneApi", "PBX"), Codes.CredentialInvalid);

        Assert.That(message, Is.EqualTo(
            "Credential \"PBX\" (phoneApi, from credentials.json): field \"baseUrl\": this is not a URL. "
            + $"field \"apiToken\": a token has no spaces. {Fix}"));
    }

    [Test]
    public void Text_from_the_environment_becomes_what_the_field_takes()
    {
        using var bench = new CredentialBench();
        bench.Variables["NODEHOST_CREDENTIAL_PBX_BASEURL"] = "https://pbx";
        bench.Variables["NODEHOST_CREDENTIAL_PBX_APITOKEN"] = "t";
        bench.Variables["NODEHOST_CREDENTIAL_PBX_ALLOWUNAUTHORIZEDCERTS"] = "true";
        bench.Variables["NODEHOST_CREDENTIAL_PBX_PORT"] = "8443";

        var credential = (PhoneApi)bench.Resolver().Resolve("phoneApi", "PBX").Credential;

        Assert.That((credential.AllowUnauthorizedCerts, credential.Port), Is.EqualTo((true, 8443)));
    }

    [Test]
    public void Record_is_resolved_once()
    {
        using var bench = new CredentialBench();
        CredentialResolver resolver = bench.Resolver(
            """{"PBX": {"kind": "phoneApi", "baseUrl": "https://pbx", "apiToken": {"command": ["date", "+%N"]}}}""");

        ResolvedCredential first = resolver.Resolve("phoneApi", "PBX");
        ResolvedCredential second = resolver.Resolve("phoneApi", "PBX");

        Assert.That(second, Is.SameAs(first));
    }

    [Test]
    public void Record_is_found_by_name_alone()
    {
        using var bench = new CredentialBench();
        bench.Store.Set(Record("PBX", "https://store"));
        CredentialResolver resolver = bench.Resolver();

        Assert.That(resolver.Resolve("PBX").Kind, Is.EqualTo("phoneApi"));
        Assert.That(bench.FaultOf(() => resolver.Resolve("PBY"), Codes.CredentialMissing), Is.EqualTo(
            "There is no credential \"PBY\". Did you mean 'PBX'? Add it: nodehost credentials set PBY --kind KIND, with one of the kinds phoneApi, mailApi."));
    }

    private static CredentialRecord Record(string name, string url) =>
        new(name, "phoneApi", new Dictionary<string, JToken> { ["baseUrl"] = url, ["apiToken"] = "t" }, "");
}
