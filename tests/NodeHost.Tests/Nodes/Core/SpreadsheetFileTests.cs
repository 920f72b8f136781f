using NodeHost.Nodes.Core;
using NodeHost.Nodes.Core.Spreadsheets;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class SpreadsheetFileTests
{
    [TestCase("A,B\n1,x\n2,", "{}", """{"A":1,"B":"x"}|{"A":2}""")]
    [TestCase("A;B\n1;TRUE\n\n-2.5;1e3", "{}", """{"A":1,"B":true}|{"A":-2.5,"B":1000}""")]
    [TestCase("A,B\n\"$1,234.50\",12%\n(5),2023-01-01", "{}", """{"A":1234.5,"B":0.12}|{"A":-5,"B":44927}""")]
    [TestCase("A,A,,\n1,2,3,4", "{}", """{"A":1,"A_1":2,"__EMPTY":3,"__EMPTY_1":4}""")]
    [TestCase("A,B\n1,x", """{"rawData":true}""", """{"A":"1","B":"x"}""")]
    [TestCase("A,B\n1,\n2,y", """{"includeEmptyCells":true}""", """{"A":1,"B":""}|{"A":2,"B":"y"}""")]
    [TestCase("A,B\n1,x\n\n2,y", """{"headerRow":false}""", """{"row":["A","B"]}|{"row":[1,"x"]}|{"row":[]}|{"row":[2,"y"]}""")]
    [TestCase("A,B,C\n1,2,3\n4,5,6", """{"range":"A2:B3"}""", """{"1":4,"2":5}""")]
    [TestCase("A,B,C\n1,2,3\n4,5,6", """{"range":"1"}""", """{"1":4,"2":5,"3":6}""")]
    [TestCase("A,B\n1,2,3", "{}", """{"A":1,"B":2,"__EMPTY":3}""")]
    [TestCase("\uFEFFA,B\n1,ü", "{}", """{"A":1,"B":"ü"}""")]
    [TestCase("<html><body><table><tr><th>A</th><th>B</th></tr><tr><td rowspan=2>1</td><td>x y</td></tr><tr><td>z</td></tr></table></body></html>", "{}", """{"A":1,"B":"x y"}|{"B":"z"}""")]
    [TestCase("{\\rtf1\\ansi\\trowd\\cellx1\\cellx2\\pard\\intbl A\\cell B\\cell\\pard\\intbl\\row\\trowd\\pard\\intbl 1\\cell \\'e4\\u8364?\\cell\\row}", "{}", """{"A":1,"B":"ä€"}""")]
    public async Task First_version_reads_as_a_spreadsheet_program_does(string content, string options, string expected) =>
        Assert.That(FileItems.Json(await ReadAsync(content, options, version: 1)), Is.EqualTo(expected));

    [TestCase("A,B\n1,x\n2,", "{}", """{"A":"1","B":"x"}|{"A":"2"}""")]
    [TestCase("A,B\n1,\n", """{"includeEmptyCells":true}""", """{"A":"1","B":""}""")]
    [TestCase("A;B\n1;\"x;\"\"y\"\n", """{"delimiter":";"}""", """{"A":"1","B":"x;\"y"}""")]
    [TestCase("A||B|\n1||\"x||y\"", """{"delimiter":"||"}""", """{"A":"1","B|":"x||y"}""")]
    [TestCase("A§B\n1§\"x§y\"", """{"delimiter":"§"}""", """{"A":"1","B":"x§y"}""")]
    [TestCase("A\tB\n1\t2", """{"delimiter":"\\t"}""", """{"A":"1","B":"2"}""")]
    [TestCase("A,B\n1,2\n3,4\n5,6", """{"maxRowCount":2}""", """{"A":"1","B":"2"}|{"A":"3","B":"4"}""")]
    [TestCase("A,B\n1,2", """{"maxRowCount":0}""", "")]
    [TestCase("note\nA,B\n1,2", """{"fromLine":2}""", """{"A":"1","B":"2"}""")]
    [TestCase("A,B\n1,2", """{"headerRow":false}""", """{"row":["A","B"]}|{"row":["1","2"]}""")]
    [TestCase("\uFEFFA,B\n1,2", """{"enableBOM":true}""", """{"A":"1","B":"2"}""")]
    [TestCase("\uFEFFA,B\n1,2", "{}", "{\"\uFEFFA\":\"1\",\"B\":\"2\"}")]
    [TestCase("A,B\n1,x\"y\n", """{"relaxQuotes":true}""", """{"A":"1","B":"x\"y"}""")]
    [TestCase("A,B\n1,2,3\n4,5\nx\"y,2\n6,7", """{"skipRecordsWithErrors":{"value":{"enabled":true,"maxSkippedRecords":-1}}}""", """{"A":"4","B":"5"}|{"A":"6","B":"7"}""")]
    [TestCase("", "{}", "")]
    public async Task Second_version_reads_csv_as_texts(string content, string options, string expected) =>
        Assert.That(FileItems.Json(await ReadAsync(content, options, version: 2)), Is.EqualTo(expected));

    // Rows of 13 characters, so that delimiters lie across the ends of what is read at once.
    [Test]
    public async Task Long_delimiters_are_found_wherever_they_lie()
    {
        string content = "n##of##end\n" + string.Concat(Enumerable.Range(100_000, 5000).Select(static i => $"{i}##a##b\n"));

        IReadOnlyList<Item> items = (await ReadAsync(content, """{"delimiter":"##"}""", version: 2)).Outputs[0]!;

        Assert.That(items.Count(static item => (string?)item.Json["of"] == "a" && (string?)item.Json["end"] == "b"), Is.EqualTo(5000));
    }

    [TestCase("A,B\n1,2,3", "{}", "NH0722", "Invalid Record Length: columns length is 2, got 3 on line 2")]
    [TestCase("A,B\n1,2\n1,\"2\n", "{}", "NH0722", "Invalid quote in the CSV data on line 3")]
    [TestCase("A,B\n1\n2\n3,4", """{"skipRecordsWithErrors":{"value":{"enabled":true,"maxSkippedRecords":1}}}""", "NH0722", "Invalid Record Length: columns length is 2, got 1 on line 3")]
    [TestCase("A", """{"delimiter":"a\"b"}""", "NH0208", "The delimiter cannot be used: it must hold no quotation mark and no line break.")]
    [TestCase("A||\u001fB", """{"delimiter":"||"}""", "NH0722", "The CSV data hold the control character U+001F, which cannot be told from the delimiter.")]
    [TestCase("A", """{"encoding":"klingon"}""", "NH0208", "The encoding 'klingon' is not known. Use for example utf8, latin1, utf16le, windows-1252 or shift_jis.")]
    public void Second_version_tells_what_is_wrong_with_csv(string content, string options, string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => ReadAsync(content, options, version: 2));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((code, message)));
    }

    [TestCase("A\n1", """{"range":"A:B"}""", "The range 'A:B' cannot be read. Write cells such as A2:D10, or a number of rows to leave out.")]
    [TestCase("A\n1", """{"sheetName":"Other"}""", "Spreadsheet does not contain sheet called \"Other\"!")]
    [TestCase("<p>none</p>", "{}", "Spreadsheet does not have any sheets!")]
    [TestCase("PK nonsense", "{}", "The file is a damaged archive and no spreadsheet.")]
    public void First_version_tells_what_is_wrong(string content, string options, string message) =>
        Assert.That(async () => await ReadAsync(content, options, version: 1), Throws.TypeOf<NodeFailedException>().With.Message.EqualTo(message));

    [Test]
    public void Item_without_the_file_is_told()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() =>
            new TestBench().RunAsync(new SpreadsheetFile(), new SpreadsheetFileParameters(), [[Item.Of([])]]));

        Assert.That((fault.Code, fault.Message), Is.EqualTo(("NH0724", "This operation expects the node's input data to contain a binary file 'data', but none was found [item 0]")));
    }

    [TestCase(SpreadsheetFormat.Csv, "\uFEFFa,b.c,t,none,list.0\n1,\"x,\"\"y\"\"\",TRUE,,\n-2.5,,,,z")]
    [TestCase(SpreadsheetFormat.Rtf, "{\\rtf1\\ansi\\trowd\\trautofit1\\cellx1\\cellx2\\cellx3\\cellx4\\cellx5\\pard\\intbl a\\cell b.c\\cell t\\cell none\\cell list.0\\cell\\pard\\intbl\\row\\trowd\\trautofit1\\cellx1\\cellx2\\cellx3\\cellx4\\cellx5\\pard\\intbl 1\\cell x,\"y\"\\cell TRUE\\cell \\cell \\cell\\pard\\intbl\\row\\trowd\\trautofit1\\cellx1\\cellx2\\cellx3\\cellx4\\cellx5\\pard\\intbl -2.5\\cell \\cell \\cell \\cell z\\cell\\pard\\intbl\\row}")]
    public async Task Items_are_written_as_text(SpreadsheetFormat format, string expected)
    {
        Item item = await WriteAsync(format);

        Assert.That(FileItems.Text(item.Binary["data"]), Is.EqualTo(expected));
        Assert.That(item.PairedItem.Select(static pair => pair.Item), Is.EqualTo((int[])[0, 1]));
    }

    [TestCase(SpreadsheetFormat.Autodetect, "spreadsheet.xls", "application/vnd.ms-excel")]
    [TestCase(SpreadsheetFormat.Xls, "spreadsheet.xls", "application/vnd.ms-excel")]
    [TestCase(SpreadsheetFormat.Xlsx, "spreadsheet.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [TestCase(SpreadsheetFormat.Ods, "spreadsheet.ods", "application/vnd.oasis.opendocument.spreadsheet")]
    [TestCase(SpreadsheetFormat.Html, "spreadsheet.html", "text/html")]
    [TestCase(SpreadsheetFormat.Rtf, "spreadsheet.rtf", "application/rtf")]
    [TestCase(SpreadsheetFormat.Csv, "spreadsheet.csv", "text/csv")]
    public async Task What_is_written_is_read_again(SpreadsheetFormat format, string name, string type)
    {
        BinaryData file = (await WriteAsync(format)).Binary["data"];
        Item again = Item.Of([]).WithFile("data", file);

        BatchResult result = await new TestBench().RunAsync(new SpreadsheetFile(), new SpreadsheetFileParameters(), [[again]]);

        Assert.That((file.FileName, file.MimeType), Is.EqualTo((name, type)));
        Assert.That(FileItems.Json(result), Is.EqualTo("""{"a":1,"b.c":"x,\"y\"","t":true}|{"a":-2.5,"list.0":"z"}"""));
    }

    [TestCase(SpreadsheetFormat.Xls)]
    [TestCase(SpreadsheetFormat.Xlsx)]
    [TestCase(SpreadsheetFormat.Ods)]
    public async Task Many_rows_and_long_texts_survive(SpreadsheetFormat format)
    {
        Item[] items = [.. Enumerable.Range(0, 3000).Select(i => Item.Of(new() { ["n"] = i, ["text"] = $"{i} ä " + new string((char)('a' + (i % 26)), i % 97 == 0 ? 9000 : 20) }))];
        var parameters = new SpreadsheetFileParameters { Operation = SpreadsheetOperation.ToFile, FileFormat = format, Options = new() { SheetName = "Größe" } };
        var bench = new TestBench();

        BatchResult written = await bench.RunAsync(new SpreadsheetFile(), parameters, [items]);
        BatchResult read = await bench.RunAsync(new SpreadsheetFile(), new SpreadsheetFileParameters { Options = new() { SheetName = "Größe" } }, [written.Outputs[0]!]);

        Assert.That(FileItems.Json(read), Is.EqualTo(FileItems.Json(items)));
    }

    [TestCase("bad/name")]
    [TestCase("a name of more than thirty-one characters")]
    public void Sheet_name_that_no_program_takes_is_refused(string name)
    {
        var parameters = new SpreadsheetFileParameters { Operation = SpreadsheetOperation.ToFile, Options = new() { SheetName = name } };

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new SpreadsheetFile(), parameters, [[Item.Of([])]]));

        Assert.That((fault.Message, fault.Parameter), Is.EqualTo(($"The sheet name '{name}' cannot be used: it has 1 to 31 characters and none of [ ] * ? : / \\.", "sheetName")));
    }

    [Test]
    public async Task Failed_item_stands_for_itself_where_the_node_goes_on()
    {
        var bench = new TestBench { ContinuesOnError = true };

        BatchResult result = await bench.RunAsync(new SpreadsheetFile(), new SpreadsheetFileParameters(), [[Item.Of([]), FileItems.With("A\n1")]]);

        Assert.That(FileItems.Json(result), Is.EqualTo("""{"error":"This operation expects the node's input data to contain a binary file 'data', but none was found [item 0]"}|{"A":1}"""));
    }

    private static async Task<Item> WriteAsync(SpreadsheetFormat format)
    {
        IReadOnlyList<Item> items = TestBench.Items("""{"a":1,"b":{"c":"x,\"y\""},"t":true,"none":null}""", """{"a":-2.5,"list":["z"]}""");
        var parameters = new SpreadsheetFileParameters { Operation = SpreadsheetOperation.ToFile, FileFormat = format };
        return (await new TestBench().RunAsync(new SpreadsheetFile(), parameters, [items])).Outputs[0]!.Single();
    }

    private static Task<BatchResult> ReadAsync(string content, string options, double version)
    {
        SpreadsheetFileOptions read = ParametersOf<SpreadsheetFileOptions>(options);
        var parameters = new SpreadsheetFileParameters { Options = read, FileFormat = SpreadsheetFormat.Autodetect };
        return new TestBench { TypeVersion = version }.RunAsync(
            new SpreadsheetFile(), parameters, [[FileItems.With(content, version >= 2 ? "text/csv" : "text/plain")]]);
    }

    private static T ParametersOf<T>(string json) => NodeJson.Parse(json).ToObject<T>(NodeJson.Serializer)!;
}
