using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Fields;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Adds, changes and selects the fields of each item.</summary>
[Node("n8n-nodes-base.set", "Edit Fields (Set)", 3, 3.1, 3.2, 3.3, 3.4, Description = "Adds, changes and selects the fields of each item.")]
public sealed class Set : ItemNode<SetParameters>
{
    public override ValueTask<ItemResult> RunAsync(SetParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        SetInclude include = IncludeOf(parameters, context.TypeVersion);
        bool usesPaths = parameters.Options.DotNotation;
        JObject json = Included(parameters, include, context.Item.Json, usesPaths);
        foreach ((string name, JToken value) in NewFields(parameters, context))
            Put(json, name, value, usesPaths);

        var item = new Item { Json = json, Binary = BinaryOf(parameters.Options, include, context) };
        if (!parameters.DuplicateItem || parameters.DuplicateCount < 1)
            return ValueTask.FromResult<ItemResult>(item);
        Item[] copies = [item, .. Enumerable.Range(0, parameters.DuplicateCount).Select(_ => item with { Json = (JObject)json.DeepClone() })];
        return ValueTask.FromResult(ItemResult.Many(copies));
    }

    // Before 3.3 one parameter says everything; since then a switch says whether the input is kept at all.
    private static SetInclude IncludeOf(SetParameters parameters, double version) =>
        version >= 3.3 && !parameters.IncludeOtherFields ? SetInclude.None : parameters.Include;

    private static JObject Included(SetParameters parameters, SetInclude include, JObject input, bool usesPaths)
    {
        switch (include)
        {
            case SetInclude.None:
                return [];
            case SetInclude.Selected:
                return Selected(input, NamesIn(parameters.IncludeFields), usesPaths);
            case SetInclude.Except:
                var rest = (JObject)input.DeepClone();
                foreach (string name in NamesIn(parameters.ExcludeFields))
                {
                    if (usesPaths)
                        PropertyPath.Remove(rest, name);
                    else
                        rest.Remove(name);
                }

                return rest;
            default:
                return (JObject)input.DeepClone();
        }
    }

    // A selected inner field comes out at the top, under its last name.
    private static JObject Selected(JObject input, IEnumerable<string> names, bool usesPaths)
    {
        var selected = new JObject();
        foreach (string name in names)
        {
            JToken? value = usesPaths ? PropertyPath.Get(input, name) : input[name];
            if (value is not null)
                selected[usesPaths ? name[(name.LastIndexOf('.') + 1)..] : name] = value.DeepClone();
        }

        return selected;
    }

    private static IEnumerable<(string Name, JToken Value)> NewFields(SetParameters parameters, ItemContext context)
    {
        if (parameters.Mode == SetMode.Raw)
            return RawFields(parameters.JsonOutput, context.ItemIndex);
        IEnumerable<FieldAssignment> fields = context.TypeVersion >= 3.3
            ? parameters.Assignments.Assignments
            : parameters.Fields.Values.Select(static field => field.ToAssignment());
        bool keepUnfit = parameters.Options.IgnoreConversionErrors;
        return fields.Select(field =>
            (field.Name, FieldConversion.Convert(field.Name, field.Value, field.Type, keepUnfit, context.ItemIndex)));
    }

    private static IEnumerable<(string Name, JToken Value)> RawFields(JsonText<JToken> output, int itemIndex)
    {
        if (output.Json is JObject json)
            return json.Properties().Select(static property => (property.Name, property.Value));
        string index = itemIndex.ToString(CultureInfo.InvariantCulture);
        throw new NodeFailedException(
            Codes.WrongJsonShape,
            $"The 'JSON Output' in item {index} does not contain a valid JSON object: it is {JsValue.TypeOf(output.Json)}. " +
            "Write an object, for example {\"name\": \"value\"}.")
        {
            Parameter = "jsonOutput",
        };
    }

    // A constant of the workflow may serve several items at once, so each gets a copy of its own.
    private static void Put(JObject json, string name, JToken value, bool usesPaths)
    {
        if (usesPaths)
            PropertyPath.Set(json, name, value.DeepClone());
        else
            json[name] = value.DeepClone();
    }

    private static IReadOnlyDictionary<string, BinaryData> BinaryOf(SetOptions options, SetInclude include, ItemContext context)
    {
        bool keeps = context.TypeVersion >= 3.4 ? !options.StripBinary && include != SetInclude.None : options.IncludeBinary;
        return keeps ? context.Item.Binary : BinaryData.None;
    }

    private static string[] NamesIn(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

public sealed record SetParameters
{
    [Parameter("Mode")] public SetMode Mode { get; init; } = SetMode.Manual;

    [Parameter("Duplicate Item", Description = "Gives the item several times, for trying a workflow out.")]
    public bool DuplicateItem { get; init; }

    [ShowWhen(nameof(DuplicateItem), true)]
    [Parameter("Duplicate Item Count", Description = "How many copies follow the item.")]
    public int DuplicateCount { get; init; }

    [Parameter(Ignored = true)] public string DuplicateWarning { get; init; } = "";

    [ShowWhen(nameof(Mode), SetMode.Raw)]
    [Parameter("JSON", Example = "{\"name\": \"value\"}")]
    public JsonText<JToken> JsonOutput { get; init; } = JsonText<JToken>.Parse("""{ "my_field_1": "value", "my_field_2": 1 }""");

    [ShowWhen(nameof(Mode), SetMode.Manual)]
    [Versions(To = 3.2)]
    [Parameter("Fields to Set")]
    public FieldValues Fields { get; init; } = new();

    [ShowWhen(nameof(Mode), SetMode.Manual)]
    [Versions(From = 3.3)]
    [Parameter("Fields to Set")]
    public FieldAssignments Assignments { get; init; } = new();

    [Versions(From = 3.3)]
    [Parameter("Include Other Input Fields", Description = "Keeps the fields of the input beside those that are set.")]
    public bool IncludeOtherFields { get; init; }

    [Parameter("Input Fields to Include")] public SetInclude Include { get; init; } = SetInclude.All;

    [ShowWhen(nameof(Include), SetInclude.Selected)]
    [Parameter("Fields to Include", Description = "Names of fields, with commas between.", Example = "id, address.city")]
    public string IncludeFields { get; init; } = "";

    [ShowWhen(nameof(Include), SetInclude.Except)]
    [Parameter("Fields to Exclude", Description = "Names of fields, with commas between.", Example = "password")]
    public string ExcludeFields { get; init; } = "";

    [Parameter("Options")] public SetOptions Options { get; init; } = new();
}

public sealed record SetOptions
{
    [Versions(To = 3.3)]
    [Parameter("Include Binary File", Description = "Keeps the files of the input.")]
    public bool IncludeBinary { get; init; }

    [Versions(From = 3.4)]
    [Parameter("Strip Binary Data", Description = "Leaves the files of the input behind.")]
    public bool StripBinary { get; init; }

    [Parameter("Ignore Type Conversion Errors", Description = "Keeps a value that cannot be converted to the field's type as it is.")]
    public bool IgnoreConversionErrors { get; init; }

    [Parameter("Support Dot Notation", Description = "Reads a name such as a.b as the field b within a.")]
    public bool DotNotation { get; init; } = true;
}

public enum SetMode
{
    [Option("Manual Mapping", Description = "Fields are set one by one.")]
    Manual,

    [Option("JSON", Description = "The fields come from a JSON object.")]
    Raw,
}

public enum SetInclude
{
    [Option("All", Description = "Every field of the input.")]
    All,

    [Option("None", Description = "No field of the input; in versions 3 to 3.2.")]
    None,

    [Option("Selected", Description = "The fields that are named.")]
    Selected,

    [Option("All Except", Description = "Every field but those that are named.")]
    Except,
}
