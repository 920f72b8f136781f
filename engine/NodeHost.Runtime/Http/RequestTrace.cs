namespace NodeHost.Runtime.Http;

/// <summary>A request that was sent and answered, or failed.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Address">Scheme, host, port and path; no query and no user info, which may hold secrets.</param>
/// <param name="Status">Status code; null where no answer came.</param>
/// <param name="Elapsed">From the sending to the head of the answer.</param>
/// <param name="IsRepeat">True for a repeat that the pipeline made by itself.</param>
public sealed record RequestTrace(string Method, string Address, int? Status, TimeSpan Elapsed, bool IsRepeat);
