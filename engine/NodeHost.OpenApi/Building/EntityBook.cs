using Microsoft.OpenApi;
using NodeHost.OpenApi.Model;
using NodeHost.OpenApi.Names;

namespace NodeHost.OpenApi.Building;

/// <summary>
/// Tells the C# type of a schema, and keeps the entities that are used that way. Schemas that nothing uses, such as those of
/// error answers, are never asked for and become nothing.
/// </summary>
internal sealed class EntityBook(SchemaNames names, bool descriptions, Remarks remarks)
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byHint = new(StringComparer.Ordinal);

    /// <summary>The entities used so far, by their names.</summary>
    public IReadOnlyDictionary<string, Entity> Entities => _entities;

    /// <summary>The type of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="hint">Name for an object that has none: its parent's and its own.</param>
    public CodeType TypeOf(IOpenApiSchema? schema, string hint)
    {
        if (schema is null)
            return CodeType.Any;
        schema = Schemas.Meant(schema);
        if (schema is OpenApiSchemaReference { Target: null } lost)
        {
            remarks.Fault($"{lost.Reference.ReferenceV3} names a schema that the document does not have. " +
                (lost.Reference.IsExternal ? "Bundle the documents into one first." : "Add it, or correct the name."));
            return CodeType.Any;
        }

        if (Schemas.TextsOf(schema) is { } texts)
            return EnumOf(schema, texts, hint);
        if (IsObject(schema))
            return RecordOf(schema, hint);
        if (Schemas.Choices(schema) is { Count: > 0 } choices)
            return ChoiceOf(choices, hint);
        return PlainOf(schema, hint);
    }

    /// <summary>The record of an object; null for one that is not described as having members.</summary>
    public EntityRecord? Record(IOpenApiSchema schema, string hint) =>
        TypeOf(schema, hint) is { Element: null, Entity: { } name } && _entities[name] is EntityRecord record ? record : null;

    private static bool IsObject(IOpenApiSchema schema) =>
        Schemas.HasProperties(schema) || (schema.AllOf is { Count: > 0 } && Flattening.HasMembers(schema));

    private CodeType PlainOf(IOpenApiSchema schema, string hint) => Schemas.TypeOf(schema) switch
    {
        JsonSchemaType.String => TextOf(schema),
        JsonSchemaType.Integer => new CodeType(schema.Format is "int64" or "uint32" or "uint64" or null ? "long" : "int") { Remark = NumbersOf(schema) },
        JsonSchemaType.Number => new CodeType("double") { Remark = NumbersOf(schema) },
        JsonSchemaType.Boolean => new CodeType("bool"),
        JsonSchemaType.Array => CodeType.ListOf(TypeOf(schema.Items, hint)),
        _ => schema.Const is not null && schema.Type is null ? CodeType.Text : CodeType.Any with { Remark = Schemas.TypesOf(schema) },
    };

    private static CodeType TextOf(IOpenApiSchema schema) => schema.Format switch
    {
        "date-time" => new CodeType("DateTimeOffset"),
        "uuid" => new CodeType("Guid"),
        "binary" => CodeType.Text with { IsFile = true },
        _ => CodeType.Text,
    };

    private static string? NumbersOf(IOpenApiSchema schema) =>
        schema.Enum is { Count: > 0 } ? $"One of {string.Join(", ", schema.Enum.Where(value => value is not null && !value.IsJsonNullSentinel()).Select(value => value.ToJsonString()))}." : null;

    private CodeType ChoiceOf(IReadOnlyList<IOpenApiSchema> choices, string hint)
    {
        // How OData says that a number may be infinite.
        if (choices.Any(choice => Schemas.TypeOf(choice) == JsonSchemaType.Number) && choices.Any(IsInfinity))
            return new CodeType("double");
        string[] types = [.. choices.Select((choice, i) => NameFor(TypeOf(choice, $"{hint}{i + 1}"))).Distinct(StringComparer.Ordinal)];
        return CodeType.Any with { Remark = types.Length > 1 ? $"Either {string.Join(" or ", types)}." : $"Always {types[0]}." };
    }

    private static bool IsInfinity(IOpenApiSchema choice) =>
        Schemas.TextsOf(choice) is { } texts && (texts.Contains("NaN") || texts.Contains("INF"));

    private static string NameFor(CodeType type) => type == CodeType.Any ? "any JSON" : type.Name;

    private CodeType EnumOf(IOpenApiSchema schema, IReadOnlyList<string> texts, string hint)
    {
        string? id = Schemas.NameOf(schema);
        string name = NameOf(id, hint);
        if (_asked.Add(name))
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            _entities[name] = new EntityEnum
            {
                Name = name,
                Schema = id,
                Summary = SummaryOf(schema, name),
                Options = [.. texts.Select(text => new EnumOption(Distinct(Identifier.Of(text), taken), text))],
                IsFlags = Schemas.IsTrue(Schemas.Extension(schema, "x-ms-enum-flags")?["isFlags"]),
            };
        }

        return new CodeType(name) { Entity = name };
    }

    private CodeType RecordOf(IOpenApiSchema schema, string hint)
    {
        string? id = Schemas.NameOf(schema);
        string name = NameOf(id, hint);
        if (_asked.Add(name))
        {
            var record = new EntityRecord { Name = name, Schema = id, Summary = SummaryOf(schema, name) };
            _entities[name] = record;
            Fill(record, schema);
        }

        return new CodeType(name, true) { Entity = name };
    }

    // An object without a name is one type wherever the reader comes by it again, and that it does under the same hint.
    private string NameOf(string? id, string hint)
    {
        if (id is not null)
            return names.Knows(id) ? names[id] : Identifier.Of(id);
        if (_byHint.TryGetValue(hint, out string? known))
            return known;
        return _byHint[hint] = names.Take(hint);
    }

    private void Fill(EntityRecord record, IOpenApiSchema schema)
    {
        Flattening flat = Flattening.Of(schema);
        if (flat.Base is not null && Record(flat.Base, record.Name + "Base") is { } parent && !Extends(parent, record.Name))
        {
            parent.IsExtended = true;
            record.Base = parent.Name;
        }
        else if (flat.Base is not null)
        {
            flat = Flattening.Whole(schema);
        }

        HashSet<string> inherited = [.. Inherited(record).Select(field => field.WireName)];
        foreach ((string wireName, IOpenApiSchema property) in flat.Properties)
        {
            if (!inherited.Contains(wireName))
                record.Fields.Add(FieldOf(record.Name, wireName, property, flat.Required.Contains(wireName)));
        }
    }

    /// <summary>A property of an object as a field.</summary>
    public Field FieldOf(string parent, string wireName, IOpenApiSchema property, bool required) => new()
    {
        WireName = wireName,
        Type = TypeOf(property, parent + Identifier.Of(wireName)),
        IsRequired = required && property.ReadOnly != true,
        IsReadOnly = property.ReadOnly,
        IsNavigation = Schemas.IsTrue(Schemas.Extension(property, "x-ms-navigationProperty")),
        Description = descriptions ? property.Description : null,
    };

    /// <summary>The fields of a record's bases, outermost first.</summary>
    public IReadOnlyList<Field> Inherited(EntityRecord record) =>
        record.Base is not null && _entities[record.Base] is EntityRecord parent ? [.. Inherited(parent), .. parent.Fields] : [];

    private bool Extends(EntityRecord record, string name) =>
        record.Name == name || (record.Base is not null && Extends((EntityRecord)_entities[record.Base], name));

    private string SummaryOf(IOpenApiSchema schema, string name) =>
        descriptions && !string.IsNullOrWhiteSpace(schema.Description) ? schema.Description : Sentence.OfEntity(name);

    private static string Distinct(string name, HashSet<string> taken)
    {
        string free = name;
        for (int number = 2; !taken.Add(free); number++)
            free = name + number;
        return free;
    }
}
