using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>What a request for a collection finds.</summary>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Rows">The wanted parts of the entities of this page, made one by one while they are read.</param>
/// <param name="Next">How many the next page skips; null if this one is the last.</param>
internal sealed record EntityPage(int Count, IEnumerable<JObject> Rows, int? Next);
