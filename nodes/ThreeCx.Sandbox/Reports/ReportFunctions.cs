using NodeHost.Sdk;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Functions;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Reports;

/// <summary>
/// The reports of the API, all of which come in two forms: rows, and a file of the same rows. What the sandbox does not
/// count itself has the rows that its data gives it, and otherwise none.
/// </summary>
internal static class ReportFunctions
{
    public static void AddTo(FunctionTable table, ApiModel model)
    {
        foreach (ApiAction action in model.Functions.SelectMany(actions => actions).Where(IsReport))
        {
            string report = action.Template.Segments[0].Name;
            if (action.Template.Segments[^1].Name.StartsWith("Pbx.Get", StringComparison.Ordinal))
                table.Add(action.Template.Pattern, call => call.Entities(RowsOf(report, call)));
            else if ((action.Answer ?? AnswerOf(report, model)) is { } answer)
                table.Add(action.Template.Pattern, call => FunctionCall.Csv($"{report}.csv", EntityShape.Of(answer.Type), RowsOf(report, call)));
        }
    }

    // The quality of single calls is not a report, and needs calls with sound.
    private static bool IsReport(ApiAction action) => action is { Method: "GET", Template.Segments: [{ } set, { IsCall: true } function] } &&
        set.Name.StartsWith("Report", StringComparison.Ordinal) && !function.Name.Contains("Quality", StringComparison.Ordinal);

    private static IAnswer? AnswerOf(string report, ApiModel model) => model.Functions.SelectMany(actions => actions)
        .Where(action => action.Template.Segments[0].Name == report).Select(action => action.Answer).FirstOrDefault(answer => answer is not null);

    private static IEnumerable<JObject> RowsOf(string report, FunctionCall call) =>
        (call.Pbx.Reports.TryGetValue(report, out JToken? given) ? (given as JArray)?.OfType<JObject>() : ReportRows.Of(report, call)) ?? [];
}
