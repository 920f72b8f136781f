namespace NodeHost.OpenApi.Reading;

/// <summary>Something wrong with an OpenAPI document.</summary>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Line">One-based line; 0 where it is not known.</param>
/// <param name="Column">One-based column; 0 where it is not known.</param>
public sealed record DocumentFault(string Message, int Line = 0, int Column = 0);
