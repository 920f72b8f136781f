using System.Globalization;
using System.Text;

namespace NodeHost.Sdk;

/// <summary>Numbers as text in JavaScript's form (ECMA-262, Number::toString with radix 10).</summary>
public static class JsNumber
{
    /// <summary>Formats a number, for example <c>1</c>, <c>0.1</c>, <c>1e+21</c>, <c>NaN</c>.</summary>
    public static string Format(double value)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "Infinity" : "-Infinity";
        if (Math.Abs(value) < 1e15 && value == Math.Truncate(value))
            return ((long)value).ToString(CultureInfo.InvariantCulture);

        string shortest = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture);
        string roundTrip = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        string digits = DigitsOf(roundTrip);
        int exponent = int.Parse(shortest.AsSpan(shortest.IndexOf('E') + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var text = new StringBuilder(value < 0 ? "-" : "");
        if (exponent is >= 21 or < -6)
        {
            text.Append(digits[0]);
            if (digits.Length > 1)
                text.Append('.').Append(digits, 1, digits.Length - 1);
            return text.Append('e').Append(exponent < 0 ? '-' : '+').Append(Math.Abs(exponent)).ToString();
        }

        if (exponent < 0)
            return text.Append("0.").Append('0', -exponent - 1).Append(digits).ToString();
        if (digits.Length <= exponent + 1)
            return text.Append(digits).Append('0', exponent + 1 - digits.Length).ToString();
        return text.Append(digits, 0, exponent + 1).Append('.').Append(digits, exponent + 1, digits.Length - exponent - 1).ToString();
    }

    // The significant digits of a positive number that .NET wrote in its shortest form.
    private static string DigitsOf(string roundTrip)
    {
        int end = roundTrip.IndexOf('E');
        string mantissa = (end < 0 ? roundTrip : roundTrip[..end]).Replace(".", "", StringComparison.Ordinal);
        return mantissa.Trim('0') is { Length: > 0 } digits ? digits : "0";
    }
}
