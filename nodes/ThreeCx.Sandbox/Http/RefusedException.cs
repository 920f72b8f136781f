namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>A request cannot be served; ends its handling with an answer.</summary>
internal sealed class RefusedException(Answer answer) : Exception
{
    public Answer Answer { get; } = answer;
}
