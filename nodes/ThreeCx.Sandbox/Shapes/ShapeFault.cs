namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>What is wrong with a value that a client sent.</summary>
/// <param name="Target">Path of the field, for example <c>BreakRoute/Route/To</c>.</param>
/// <param name="Message">A sentence for people.</param>
internal sealed record ShapeFault(string Target, string Message);
