namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>A piece of a written date: <c>year</c>, <c>literal</c> and so on, and its text.</summary>
internal sealed record IntlPart(string Type, string Value);
