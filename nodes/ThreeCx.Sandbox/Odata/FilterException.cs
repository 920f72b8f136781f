namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>A <c>$filter</c>, <c>$orderby</c> or other query option cannot be understood; the message is for the client.</summary>
public sealed class FilterException(string message) : Exception(message);
