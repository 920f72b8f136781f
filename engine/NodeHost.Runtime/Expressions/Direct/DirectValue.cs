using System.Numerics;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>A value of code that runs without the script engine. A whole number stays one when it becomes JSON.</summary>
internal readonly struct DirectValue
{
    private const double LargestWholeNumber = 9007199254740991;

    private readonly object? _reference;

    private DirectValue(DirectKind kind, double number, object? reference)
    {
        Kind = kind;
        Number = number;
        _reference = reference;
    }

    public static DirectValue Undecided => default;

    public static DirectValue Undefined => new(DirectKind.Undefined, double.NaN, null);

    public static DirectValue Null => new(DirectKind.Null, 0, null);

    public DirectKind Kind { get; }

    /// <summary>The number, or 1 and 0 for true and false.</summary>
    public double Number { get; }

    /// <summary>The text, or the message of an error.</summary>
    public string Text => (string)_reference!; // Only asked of texts and errors, which have one.

    /// <summary>The object or array.</summary>
    public JContainer Container => (JContainer)_reference!; // Only asked of containers.

    public bool IsText => Kind == DirectKind.Text;

    public bool IsNumber => Kind == DirectKind.Number;

    public bool IsNothing => Kind is DirectKind.Null or DirectKind.Undefined;

    /// <summary>True for what ends the evaluation: it is undecided or an error.</summary>
    public bool IsEnd => Kind <= DirectKind.Error;

    public bool IsTruthy => Kind switch
    {
        DirectKind.Boolean or DirectKind.Number => Number != 0 && !double.IsNaN(Number),
        DirectKind.Text => Text.Length > 0,
        DirectKind.Container => true,
        _ => false,
    };

    public static DirectValue Of(double number) => new(DirectKind.Number, number, null);

    public static DirectValue Of(string text) => new(DirectKind.Text, 0, text);

    public static DirectValue Of(bool flag) => new(DirectKind.Boolean, flag ? 1 : 0, null);

    public static DirectValue Error(string message) => new(DirectKind.Error, 0, message);

    /// <summary>A value of an item's data; null for a member that is not there.</summary>
    public static DirectValue Of(JToken? token) => token switch
    {
        null => Undefined,
        JContainer container => new DirectValue(DirectKind.Container, 0, container),
        JValue { Type: JTokenType.Undefined } => Undefined,
        JValue scalar => scalar.Value switch
        {
            null => Null,
            string text => Of(text),
            long number => Of((double)number),
            double number => Of(number),
            bool flag => Of(flag),
            int number => Of((double)number),
            BigInteger number => Of((double)number),
            _ => Undecided,
        },
        _ => Undecided,
    };

    /// <summary>The value as JSON; null for undefined. An object or array is the item's own.</summary>
    public JToken? ToJson() => Kind switch
    {
        DirectKind.Null => JValue.CreateNull(),
        DirectKind.Boolean => new JValue(Number != 0),
        DirectKind.Text => new JValue(Text),
        DirectKind.Container => Container,
        DirectKind.Number when !double.IsFinite(Number) => JValue.CreateNull(),
        DirectKind.Number when Number == Math.Floor(Number) && Math.Abs(Number) <= LargestWholeNumber => new JValue((long)Number),
        DirectKind.Number => new JValue(Number),
        _ => null,
    };

    /// <summary>What <c>String(value)</c> gives; null for a container, of which only the script engine knows.</summary>
    public string? ToText() => Kind switch
    {
        DirectKind.Undefined => "undefined",
        DirectKind.Null => "null",
        DirectKind.Boolean => Number != 0 ? "true" : "false",
        DirectKind.Text => Text,
        DirectKind.Number => JsNumber.Format(Number),
        _ => null,
    };
}
