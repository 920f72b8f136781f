namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>The parts of a date contradict each other in kind, such as a week and a month; Luxon throws its error of the same name, which becomes a JavaScript error.</summary>
internal sealed class ConflictingDateException(string message) : Exception(message);
