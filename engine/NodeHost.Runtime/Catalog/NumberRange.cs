using System.Globalization;

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

    /// <summary>True if a whole type holds the number.</summary>
    public bool Holds(decimal number) => number == decimal.Truncate(number) && number >= Min && number <= Max;
}
