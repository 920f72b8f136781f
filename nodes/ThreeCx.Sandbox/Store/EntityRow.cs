using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>A stored entity. It is never changed but replaced, so that readers need no lock.</summary>
/// <param name="Ordinal">Its place in its table.</param>
/// <param name="Json">What it was given; what it was not given is as the shape says.</param>
/// <param name="Version">Grows with every change of the PBX.</param>
internal sealed record EntityRow(int Ordinal, JObject Json, long Version)
{
    public string ETag => string.Create(CultureInfo.InvariantCulture, $"W/\"{Version}\"");
}
