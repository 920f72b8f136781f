using System.Globalization;
using NodeHost.Cli.Rendering;
using NodeHost.OpenApi;

namespace NodeHost.Cli.Nodes;

/// <summary>Tells what an import did: a line for each file that it touched, then what a person should look at.</summary>
internal static class ImportPage
{
    // More than one screen of new files says no more than their number.
    private const int ShownFiles = 40;

    public static void Write(TextWriter output, ImportReport report, bool dryRun)
    {
        WriteFiles(output, "added", report.Added);
        WriteFiles(output, "changed", report.Changed);
        WriteFiles(output, "removed", report.Removed);
        WriteList(output, "Kept, because they are your own:", report.Kept);
        WriteList(output, "The document has, and your own code lacks:", report.Lacking);
        WriteList(output, "Not taken over as it stands:", report.Remarks);
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"{ProblemCount.Words(report.Actions, "action")}, {Plural(report.Entities, "entity", "entities")}: {report.Added.Count} files added, {report.Changed.Count} changed, {report.Removed.Count} removed, {report.Unchanged} as they were.");
        output.WriteLine(dryRun ? $"{text} Nothing was written (--dry-run)." : text);
    }

    private static void WriteFiles(TextWriter output, string what, IReadOnlyList<string> files)
    {
        foreach (string file in files.Take(ShownFiles))
            output.WriteLine($"{what,-8} {file}");
        if (files.Count > ShownFiles)
            output.WriteLine($"{what,-8} … and {files.Count - ShownFiles} more");
    }

    private static void WriteList(TextWriter output, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        output.WriteLine(heading);
        foreach (string line in lines)
            output.WriteLine($"  {line}");
    }

    private static string Plural(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
