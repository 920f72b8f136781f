using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Reports;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>All functions that the sandbox has, from the rooms of the resources.</summary>
internal static class FunctionRooms
{
    public static FunctionTable All(ApiModel model)
    {
        var table = new FunctionTable();
        NumberFunctions.AddTo(table);
        UserFunctions.AddTo(table);
        GroupFunctions.AddTo(table);
        TrunkFunctions.AddTo(table);
        RuleFunctions.AddTo(table);
        ContactFunctions.AddTo(table);
        RecordingFunctions.AddTo(table);
        BackupFunctions.AddTo(table);
        SystemFunctions.AddTo(table);
        PropertyFunctions.AddTo(table);
        ReportFunctions.AddTo(table, model);
        return table;
    }
}
