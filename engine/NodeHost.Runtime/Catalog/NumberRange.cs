using System.Globalization;
using System.Numerics;

namespace NodeHost.Runtime.Catalog;

/// <summary>The numbers that a number type holds.</summary>
/// <param name="Min">Least value of a whole type.</param>
/// <param name="Max">Greatest value of a whole type.</param>
/// <param name="IsWhole">True if it holds no fractions.</param>
internal sealed record NumberRange(decimal Min, decimal Max, bool IsWhole)
{
    private static readonly NumberRange Fractions = new(0, 0, false);

    /// <summary>The range of a type; null if it is no number type.</summary>
    public static NumberRange? Of(Type type) => type.IsEnum ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.Byte => new(byte.MinValue, byte.MaxValue, true),
        TypeCode.Int16 => new(short.MinValue, short.MaxValue, true),
        TypeCode.Int32 => new(int.MinValue, int.MaxValue, true),
        TypeCode.Int64 => new(long.MinValue, long.MaxValue, true),
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => Fractions,
        _ => null,
    };

    /// <summary>What the type takes, for messages.</summary>
    public string Expected => IsWhole
        ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {Min} to {Max}")
        : "a number";

    /// <summary>A number as a value of a number type; null if the type cannot hold it.</summary>
    public static object? Convert(object number, Type type)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (type == typeof(double) || type == typeof(float))
        {
            // The cast of a BigInteger cuts digits off; JavaScript rounds.
            double real = number is BigInteger big ? double.Parse(big.ToString(culture), culture) : System.Convert.ToDouble(number, culture);
            return double.IsFinite(real) ? System.Convert.ChangeType(real, type, culture) : null;
        }

        bool isLost = number is double fraction && fraction != Math.Truncate(fraction) && Of(type)!.IsWhole;
        return !isLost && Exact(number) is { } exact && Of(type)!.Holds(exact) ? System.Convert.ChangeType(exact, type, culture) : null;
    }

    private bool Holds(decimal number) => !IsWhole || (number == decimal.Truncate(number) && number >= Min && number <= Max);

    // A decimal made of a double directly keeps but 15 digits; its text keeps all.
    private static decimal? Exact(object number) =>
        decimal.TryParse(
            number is double real ? real.ToString("R", CultureInfo.InvariantCulture) : System.Convert.ToString(number, CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out decimal exact) ? exact : null;
}
