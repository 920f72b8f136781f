namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>How long the name of a month, a day, an era or a unit is: <c>January</c>, <c>Jan</c>, <c>J</c>.</summary>
internal enum NameLength
{
    Long,
    Short,
    Narrow,
}
