using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace NodeHost.Nodes.Core.Files;

/// <summary>Text and description of a PDF file, in the form that n8n gives them.</summary>
internal static class PdfFile
{
    private static readonly string[] InfoNames = ["Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Trapped"];

    /// <summary>Reads the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="password">Its password; empty for none.</param>
    /// <param name="joinsPages">True for one text, false for a list with a text a page.</param>
    /// <param name="maxPages">Most pages; 0 for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NodeFailedException">It is no PDF file, or the password is wrong.</exception>
    public static JObject Read(BinaryData file, string password, bool joinsPages, int maxPages, CancellationToken cancellationToken)
    {
        using Stream content = file.OpenRead();
        try
        {
            using PdfDocument document = PdfDocument.Open(content, new ParsingOptions { Password = password, UseLenientParsing = true, SkipMissingFonts = true });
            int count = maxPages > 0 ? Math.Min(maxPages, document.NumberOfPages) : document.NumberOfPages;
            var texts = new List<string>(count);
            for (int i = 1; i <= count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                texts.Add(Text(document.GetPage(i)));
            }

            return new JObject
            {
                ["numpages"] = document.NumberOfPages,
                ["numrender"] = count,
                ["info"] = Info(document),
                ["text"] = joinsPages ? string.Join("\n\n", texts) : new JArray(texts),
                // n8n gives the version of its PDF library, and workflows compare whole items.
                ["version"] = "5.3.31",
            };
        }
        catch (PdfDocumentEncryptedException fault)
        {
            throw new NodeFailedException(Codes.FileMalformed, password.Length == 0 ? "No password given" : "Incorrect Password", fault)
            {
                Hint = "The PDF file is protected: give its password.",
                Parameter = "password",
            };
        }
        catch (Exception fault) when (fault is not (NodeFailedException or OperationCanceledException))
        {
            // The library throws whatever a damaged file makes it stumble over.
            throw new NodeFailedException(Codes.FileMalformed, $"Invalid PDF structure: {fault.Message}", fault);
        }
    }

    // Lines as the page draws them: a letter at another height begins a new one.
    private static string Text(Page page)
    {
        var text = new StringBuilder();
        Letter? last = null;
        foreach (Letter letter in page.Letters)
        {
            if (last is not null && Math.Abs(letter.StartBaseLine.Y - last.StartBaseLine.Y) > 0.5)
                text.Append('\n');
            else if (last is not null && IsGap(last, letter))
                text.Append(' ');
            text.Append(letter.Value);
            last = letter;
        }

        return string.Join('\n', text.ToString().Split('\n').Select(static line => line.TrimEnd(' '))).Trim('\n');
    }

    private static bool IsGap(Letter last, Letter next) =>
        last.Value != " " && next.Value != " " && next.StartBaseLine.X - last.EndBaseLine.X > next.PointSize * 0.25;

    private static JObject Info(PdfDocument document)
    {
        CatalogFlags flags = CatalogFlags.Of(document);
        var info = new JObject
        {
            ["PDFFormatVersion"] = document.Version.ToString("0.0", CultureInfo.InvariantCulture),
            ["Language"] = flags.Language,
            ["EncryptFilterName"] = document.IsEncrypted ? "Standard" : null,
            ["IsLinearized"] = false,
            ["IsAcroFormPresent"] = flags.HasForm,
            ["IsXFAPresent"] = flags.HasXfa,
            ["IsCollectionPresent"] = flags.HasCollection,
            ["IsSignaturesPresent"] = flags.HasSignatures,
        };
        DictionaryToken? known = document.Information.DocumentInformationDictionary;
        foreach (string name in InfoNames)
        {
            if (known is not null && known.TryGet(NameToken.Create(name), out IToken token) && CatalogFlags.Text(token) is { } value)
                info[name] = value;
        }

        return info;
    }

    private sealed record CatalogFlags(string? Language, bool HasForm, bool HasXfa, bool HasCollection, bool HasSignatures)
    {
        public static CatalogFlags Of(PdfDocument document)
        {
            DictionaryToken catalog = document.Structure.Catalog.CatalogDictionary;
            DictionaryToken? form = Find(document, catalog, "AcroForm") as DictionaryToken;
            int signatures = form is not null && Find(document, form, "SigFlags") is NumericToken flags ? flags.Int : 0;
            bool hasFields = form is not null && Find(document, form, "Fields") is ArrayToken { Length: > 0 };
            bool hasXfa = form is not null && Find(document, form, "XFA") is not null;
            return new CatalogFlags(
                Find(document, catalog, "Lang") is { } language ? Text(language) : null, hasFields, hasXfa, Find(document, catalog, "Collection") is not null, (signatures & 1) != 0);
        }

        public static string? Text(IToken token) => token switch
        {
            StringToken text => text.Data,
            HexToken hex => hex.Data,
            NameToken name => name.Data,
            _ => null,
        };

        private static IToken? Find(PdfDocument document, DictionaryToken dictionary, string name)
        {
            if (!dictionary.TryGet(NameToken.Create(name), out IToken token))
                return null;
            return token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
        }
    }
}
