using NodeHost.OpenApi.Model;
using NodeHost.OpenApi.Names;
using NodeHost.Sdk;

namespace NodeHost.OpenApi.Writing;

/// <summary>Writes the file of an entity or enum.</summary>
/// <param name="rootNamespace">Namespace of the node.</param>
/// <param name="title">Title of the document: entities tell by their summary which schema they are.</param>
internal sealed class EntityFile(string rootNamespace, string title)
{
    public string Write(Entity entity, IEnumerable<string> inherited)
    {
        var code = new CodeText();
        code.Line(WrittenMark.Line);
        if (entity is EntityRecord record)
            Write(code, record, inherited);
        else
            Write(code, (EntityEnum)entity);
        return code.ToString();
    }

    private void Write(CodeText code, EntityRecord record, IEnumerable<string> inherited)
    {
        if (record.Fields.Any(field => field.Type.Name.Contains("JToken", StringComparison.Ordinal)))
            code.Line("using Newtonsoft.Json.Linq;");
        Head(code, record);
        // A part of a form is a file only where the form is sent.
        Field[] fields = [.. record.Fields.Select(field => field with { Type = field.Type with { IsFile = false } })];
        new RecordText(code, (type, required) => type.Declared(required)).Write(record.Name, record.Base, !record.IsExtended, fields, inherited);
    }

    private void Write(CodeText code, EntityEnum choice)
    {
        Head(code, choice);
        if (choice.IsFlags)
            code.Line("[Flags]");
        code.Line("[Naming(Naming.AsWritten)]").Line($"public enum {choice.Name}").Open();
        int bit = 0;
        for (int i = 0; i < choice.Options.Count; i++)
        {
            EnumOption option = choice.Options[i];
            bool needsLine = Arguments(option) is { Count: > 0 };
            if (needsLine && i > 0)
                code.Line();
            if (needsLine)
                code.Attribute("Option", Arguments(option));
            code.Line(option.Member + (choice.IsFlags ? $" = {Bit(option, i, ref bit)}" : "") + ",");
        }

        code.Close();
    }

    private void Head(CodeText code, Entity entity)
    {
        code.Line("using NodeHost.Sdk;").Line().Line($"namespace {rootNamespace}.Entities;").Line();
        code.Summary(entity.Schema is null ? entity.Summary : $"{entity.Summary} ({Mark(title)} {entity.Schema})");
    }

    private static string Mark(string title) => title.Length > 0 && !title.Any(c => !char.IsAsciiLetterOrDigit(c)) ? title : "schema";

    private static List<string> Arguments(EnumOption option)
    {
        var arguments = new List<string>();
        string label = Title.OfProperty(option.Value);
        if (label.Length > 0 && label != WireNames.TitleWords(option.Member))
            arguments.Add(CodeText.Quote(label));
        if (option.Member != option.Value)
            arguments.Add($"Value = {CodeText.Quote(option.Value)}");
        return arguments;
    }

    private static string Bit(EnumOption option, int index, ref int bit) =>
        index == 0 && option.Value is "None" or "Nothing" or "Default" ? "0" : $"1 << {bit++}";
}
