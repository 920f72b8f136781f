using System.Globalization;
using Newtonsoft.Json;

namespace NodeHost.Sdk;

/// <summary>Writes numbers as JavaScript prints them: <c>1</c> for 1.0, <c>1e+21</c>, and null for what is no number.</summary>
internal sealed class JsJsonWriter(TextWriter text) : JsonTextWriter(text)
{
    public override void WriteValue(double value)
    {
        if (double.IsFinite(value))
            WriteRawValue(JsNumber.Format(value));
        else
            WriteNull();
    }

    public override void WriteValue(double? value)
    {
        if (value is { } number)
            WriteValue(number);
        else
            WriteNull();
    }

    public override void WriteValue(float value) => WriteValue((double)value);

    public override void WriteValue(decimal value) => WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
}
