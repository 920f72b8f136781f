using System.Globalization;
using Newtonsoft.Json;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Output;

/// <summary>Indented JSON with names, texts and other values in colours of their own.</summary>
internal sealed class ColoredJsonWriter : JsonTextWriter
{
    private const string Name = "\e[34m";
    private const string Text = "\e[32m";
    private const string Other = "\e[36m";
    private const string Plain = "\e[0m";

    public ColoredJsonWriter(TextWriter text)
        : base(text)
    {
        Culture = CultureInfo.InvariantCulture;
        Formatting = Formatting.Indented;
        CloseOutput = false;
        QuoteName = false;
    }

    // Written raw, a value brings its colour along and the writer still keeps commas and indents.
    public override void WritePropertyName(string name, bool escape) =>
        base.WritePropertyName($"{Name}{JsonConvert.ToString(name)}{Plain}", escape: false);

    public override void WritePropertyName(string name) => WritePropertyName(name, escape: true);

    public override void WriteValue(string? value)
    {
        if (value is null)
            WriteNull();
        else
            WriteRawValue($"{Text}{NodeJson.Write(value)}{Plain}");
    }

    public override void WriteValue(double value) =>
        WriteRawValue(double.IsFinite(value) ? $"{Other}{JsNumber.Format(value)}{Plain}" : $"{Other}null{Plain}");

    public override void WriteValue(long value) => WriteRawValue($"{Other}{value.ToString(CultureInfo.InvariantCulture)}{Plain}");

    public override void WriteValue(bool value) => WriteRawValue($"{Other}{(value ? "true" : "false")}{Plain}");

    public override void WriteNull() => WriteRawValue($"{Other}null{Plain}");
}
