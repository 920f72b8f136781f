namespace NodeHost.ThreeCx.Sandbox;

/// <summary>A request that the sandbox got, in the order of the answers.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path and query as they were sent.</param>
/// <param name="Status">Status of the answer; 0 where none was given.</param>
/// <param name="Body">The body as text; null for none, and for token requests, which hold a secret.</param>
public sealed record SandboxRequest(string Method, string Path, int Status, string? Body);
