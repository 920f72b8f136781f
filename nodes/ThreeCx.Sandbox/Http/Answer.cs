using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Http;

/// <summary>What is answered to a request.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON; null for an empty body.</param>
internal sealed record Answer(int Status, JObject? Body = null)
{
    /// <summary>The wait that the client is asked for.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Where the created entity is.</summary>
    public string? Location { get; init; }

    /// <summary>The methods that the path knows.</summary>
    public string? Allow { get; init; }

    /// <summary>Which state of the entity this is.</summary>
    public string? ETag { get; init; }

    /// <summary>Entities that follow the body's members as <c>value</c>, written while they are made.</summary>
    public IEnumerable<JToken>? Values { get; init; }

    /// <summary>What is sent in the place of JSON.</summary>
    public AnswerFile? File { get; init; }

    /// <summary>An error in OData's form.</summary>
    public static Answer Error(int status, string code, string message) =>
        new(status, new JObject { ["error"] = new JObject { ["code"] = code, ["message"] = message } });

    /// <summary>A value that the PBX does not take, in its own form: the field, a line break and the name of a warning.</summary>
    public static Answer Warning(string field, string warning) => Invalid($"{field}\n{warning}", [new ShapeFault(field, warning)], warning);

    /// <summary>Several such values; the message names the first.</summary>
    public static Answer Warning(IReadOnlyList<ShapeFault> faults) => Invalid($"{faults[0].Target}\n{faults[0].Message}", faults, faults[0].Message);

    /// <summary>Values that do not fit the entity.</summary>
    public static Answer Invalid(IReadOnlyList<ShapeFault> faults) => Invalid(faults[0].Message, faults, "");

    private static Answer Invalid(string message, IReadOnlyList<ShapeFault> faults, string code) => new(400, new JObject
    {
        ["error"] = new JObject
        {
            ["code"] = "",
            ["message"] = message,
            ["details"] = new JArray(faults.Select(fault => new JObject
            {
                ["code"] = code,
                ["message"] = fault.Message,
                ["target"] = fault.Target,
            })),
        },
    });
}
