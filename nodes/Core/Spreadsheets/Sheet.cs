using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>One sheet of a workbook that is read.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Rows">The rows from the first, each from the first column; null stands for an empty cell. They can be read once.</param>
internal sealed record Sheet(string Name, IEnumerable<JToken?[]> Rows);
