namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Writes how long ago or ahead something is: <c>in 2 days</c>, <c>yesterday</c>.</summary>
internal static class RelativeText
{
    /// <param name="amount">How many; negative (also -0) for the past.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="locale">The language.</param>
    /// <param name="style">How long the unit is written.</param>
    /// <param name="auto"><c>yesterday</c> instead of <c>1 day ago</c> (JavaScript's <c>numeric: 'auto'</c>).</param>
    public static string Write(double amount, DateUnit unit, DateLocale locale, NameLength style = NameLength.Long, bool auto = false) => "";
}
