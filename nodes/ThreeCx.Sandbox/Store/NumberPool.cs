using System.Globalization;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>The numbers that kinds of extensions get when they are given none, for example 800, 801 …</summary>
/// <param name="prefix">What stands before the digits.</param>
/// <param name="first">The first of them.</param>
/// <param name="digits">How many digits they have at least.</param>
internal sealed class NumberPool(string prefix, int first, int digits = 1)
{
    private readonly int _first = first;

    // No number from the first up to this one is free.
    private int _freeFrom = first;

    public string FirstFree(Func<string, bool> isTaken)
    {
        string number;
        while (isTaken(number = prefix + _freeFrom.ToString($"D{digits}", CultureInfo.InvariantCulture)))
            _freeFrom++;
        return number;
    }

    /// <summary>Takes note of a number that is free again.</summary>
    public void Release(string number)
    {
        if (number.StartsWith(prefix, StringComparison.Ordinal) &&
            int.TryParse(number[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int freed) && freed >= _first)
            _freeFrom = Math.Min(_freeFrom, freed);
    }
}
