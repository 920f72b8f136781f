using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The sheets of an Excel file, XLS or XLSX, row by row.</summary>
internal static class ExcelSheets
{
    /// <summary>The sheets, in order.</summary>
    public static IEnumerable<Sheet> Read(Stream content)
    {
        using IExcelDataReader reader = Open(content);
        do
            yield return new Sheet(reader.Name, Rows(reader));
        while (reader.NextResult());
    }

    private static IExcelDataReader Open(Stream content)
    {
        // Old Excel files name code pages that .NET knows only after this; registering twice does nothing.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return ExcelReaderFactory.CreateReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
        }
        catch (Exception fault) when (fault is ExcelReaderException or InvalidDataException or System.Xml.XmlException)
        {
            throw new NodeFailedException(
                Codes.FileMalformed, fault is InvalidPasswordException ? "The Excel file is protected by a password." : $"The file is no Excel file that can be read: {fault.Message}", fault);
        }
    }

    private static IEnumerable<JToken?[]> Rows(IExcelDataReader reader)
    {
        while (reader.Read())
        {
            var row = new JToken?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
                row[i] = Value(reader.GetValue(i));
            yield return row;
        }
    }

    private static JToken? Value(object? value) => value switch
    {
        null or "" => null,
        string text => text,
        bool truth => truth,
        DateTime date => CellText.Serial(date),
        TimeSpan time => CellText.Plain(time.TotalDays),
        IConvertible number => CellText.Plain(number.ToDouble(System.Globalization.CultureInfo.InvariantCulture)),
        _ => value.ToString(),
    };
}
