using NodeHost.OpenApi.Model;
using NodeHost.OpenApi.Names;
using NodeHost.Sdk;

namespace NodeHost.OpenApi.Writing;

/// <summary>Writes a record with its properties.</summary>
/// <param name="code">Where to.</param>
/// <param name="typeName">How a type is written where the record stands.</param>
internal sealed class RecordText(CodeText code, Func<CodeType, bool, string> typeName)
{
    /// <param name="name">Name of the record.</param>
    /// <param name="parent">What it extends; null for nothing.</param>
    /// <param name="isSealed">False for a record that others extend.</param>
    /// <param name="fields">Its own fields.</param>
    /// <param name="inherited">Names of the members of its bases.</param>
    public void Write(string name, string? parent, bool isSealed, IReadOnlyList<Field> fields, IEnumerable<string> inherited)
    {
        var names = new MemberNames(name, inherited);
        (string Name, Field Field)[] members = [.. fields.Select(field => (names.Take(field.WireName), field))];
        string naming = WireRule.Best([.. members.Select(member => (member.Name, member.Field.WireName))]);
        if (naming == WireRule.AsWritten || parent is not null)
            code.Line($"[Naming(Naming.{naming})]");
        string declaration = $"public {(isSealed ? "sealed " : "")}record {name}{(parent is null ? "" : $" : {parent}")}";
        if (members.Length == 0)
        {
            code.Line($"{declaration};");
            return;
        }

        code.Line(declaration).Open();
        for (int i = 0; i < members.Length; i++)
        {
            if (i > 0)
                code.Line();
            Write(members[i].Name, members[i].Field, naming);
        }

        code.Close();
    }

    private void Write(string name, Field field, string naming)
    {
        if (field.Type.Remark is { } remark)
            code.Line($"// {remark}");
        if (Mark(field) is { } mark)
            code.Line(mark);
        var arguments = new List<string>();
        string title = Title.OfProperty(field.WireName);
        if (title != WireNames.TitleWords(name))
            arguments.Add(CodeText.Quote(title));
        if (WireRule.Apply(naming, name) != field.WireName)
            arguments.Add($"Name = {CodeText.Quote(field.WireName)}");
        if (!string.IsNullOrWhiteSpace(field.Description))
            arguments.Add($"Description = {CodeText.Quote(string.Join(' ', field.Description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}");
        if (arguments.Count > 0)
            code.Attribute("Parameter", arguments);
        code.Line($"public {(field.IsRequired ? "required " : "")}{typeName(field.Type, field.IsRequired)} {name} {{ get; init; }}");
    }

    private static string? Mark(Field field) => field.Place switch
    {
        Place.Query when field.HasCommas => "[Query(IsList = true)]",
        Place.Query when field.IsList => "[Query(IsList = true, Repeat = true)]",
        Place.Query => "[Query]",
        Place.Header => "[Header]",
        Place.WholeBody => "[Body]",
        Place.Body when field.Type.IsFile => "[File]",
        Place.Body when field.IsNavigation => "[Navigation]",
        _ => null,
    };
}
