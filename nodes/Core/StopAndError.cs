using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Fails on purpose.</summary>
[Node("n8n-nodes-base.stopAndError", "Stop and Error", HasOutputs = false, Description = "Ends the run with an error that the workflow words.")]
public sealed class StopAndError : BatchNode<StopAndErrorParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<StopAndErrorParameters> context, CancellationToken cancellationToken)
    {
        StopAndErrorParameters parameters = context.ParametersFor(0);
        string message = parameters.ErrorType == StopAndErrorType.ErrorMessage ? parameters.ErrorMessage : MessageOf(parameters.ErrorObject.Json);
        throw new NodeFailedException(Codes.StoppedByWorkflow, message) { IsDeliberate = true };
    }

    private static string MessageOf(JToken error)
    {
        if (error is not JObject members)
        {
            throw new NodeFailedException(Codes.WrongJsonShape, "'Error Object' must be an object, for example {\"code\": \"404\", \"message\": \"Not found\"}.")
            {
                Parameter = "errorObject",
            };
        }

        JToken? text = members["message"] ?? members["description"] ?? members["error"];
        return text is JValue { Value: string { Length: > 0 } message } ? message : $"Error: {NodeJson.Write(members)}";
    }
}

public sealed record StopAndErrorParameters
{
    [Parameter("Error Type")] public StopAndErrorType ErrorType { get; init; } = StopAndErrorType.ErrorMessage;

    [ShowWhen(nameof(ErrorType), StopAndErrorType.ErrorMessage)]
    [Parameter("Error Message", Example = "An error occurred!")]
    public string ErrorMessage { get; init; } = "";

    [ShowWhen(nameof(ErrorType), StopAndErrorType.ErrorObject)]
    [Parameter("Error Object", Description = "Its member message, description or error is the message.", Example = "{\"code\": \"404\", \"message\": \"Not found\"}")]
    public required JsonText<JToken> ErrorObject { get; init; }
}

public enum StopAndErrorType
{
    [Option("Error Message")] ErrorMessage,
    [Option("Error Object")] ErrorObject,
}
