namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>All functions that the sandbox has, from the rooms of the resources.</summary>
internal static class FunctionRooms
{
    public static FunctionTable All()
    {
        var table = new FunctionTable();
        return table;
    }
}
