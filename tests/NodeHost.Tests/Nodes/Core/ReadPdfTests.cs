using NodeHost.Nodes.Core;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NodeHost.Tests.Nodes.Core;

public sealed class ReadPdfTests
{
    [Test]
    public async Task Pages_are_read_line_by_line()
    {
        Item made = (await new TestBench().RunAsync(new ReadPdf(), new ReadPdfParameters(), FileItems.With(Pdf(), "application/pdf", "a.pdf", """{"n":1}"""))).Single();

        Assert.That((string?)made.Json["text"], Is.EqualTo("First line\nSecond\n\nNext page"));
        Assert.That(((int?)made.Json["numpages"], (string?)made.Json["info"]!["Title"], (string?)made.Json["info"]!["PDFFormatVersion"]), Is.EqualTo(((int?)2, "A title", "1.7")));
        Assert.That((made.Json.ContainsKey("n"), made.Binary.ContainsKey("data")), Is.EqualTo((false, true)));
    }

    [TestCase(false, 0, """["First line\nSecond","Next page"]""", 2)]
    [TestCase(false, 1, """["First line\nSecond"]""", 1)]
    [TestCase(true, 1, "\"First line\\nSecond\"", 1)]
    public async Task Pages_are_given_as_told(bool joins, int most, string text, int rendered)
    {
        var parameters = new ExtractFromFileParameters { Operation = ExtractOperation.Pdf, Options = new() { JoinPages = joins, MaxPages = most } };

        Item made = (await new TestBench().RunAsync(new ExtractFromFile(), parameters, FileItems.With(Pdf()))).Single();

        Assert.That((NodeJson.Write(made.Json["text"]!), (int?)made.Json["numrender"]), Is.EqualTo((text, (int?)rendered)));
    }

    [Test]
    public void Damaged_file_is_told()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new ReadPdf(), new ReadPdfParameters(), FileItems.With("%PDF-1.7 nothing more")));

        Assert.That((fault.Code, fault.Message.Split(':')[0]), Is.EqualTo(("NH0722", "Invalid PDF structure")));
    }

    private static byte[] Pdf()
    {
        using var builder = new PdfDocumentBuilder { DocumentInformation = { Title = "A title" } };
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        PdfPageBuilder first = builder.AddPage(PageSize.A4);
        first.AddText("First line", 12, new PdfPoint(50, 700), font);
        first.AddText("Second", 12, new PdfPoint(50, 680), font);
        builder.AddPage(PageSize.A4).AddText("Next page", 12, new PdfPoint(50, 700), font);
        return builder.Build();
    }
}
