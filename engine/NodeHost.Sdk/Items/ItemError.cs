namespace NodeHost.Sdk;

/// <summary>What went wrong with one item; travels with it when the node goes on after an error.</summary>
/// <param name="Code">A code of <see cref="Codes"/>, or an author's own.</param>
/// <param name="Message">What happened and how to mend it, without secrets.</param>
/// <param name="Parameter">Display name of the parameter at fault, if one is.</param>
public sealed record ItemError(string Code, string Message, string? Parameter = null);
