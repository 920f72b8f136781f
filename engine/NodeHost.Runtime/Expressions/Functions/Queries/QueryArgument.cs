namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>An argument of a function: a value, or with <c>&amp;</c> before it a query for the function to use.</summary>
internal sealed record QueryArgument(QueryStep Step, bool IsExpression);
