using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>Reads the expressions of <c>$filter</c> and <c>$orderby</c> by OData's grammar and order of precedence.</summary>
internal sealed class FilterParser
{
    // Bounds the recursion as well: every level of nesting reads at least one operand.
    private const int MostOperands = 500;

    private readonly EntityShape _shape;
    private readonly FilterLexer _lexer;
    private FilterToken _token;
    private int _operands;

    public FilterParser(string text, EntityShape shape)
    {
        _shape = shape;
        _lexer = new FilterLexer(text);
        _token = _lexer.Read();
    }

    public bool AtEnd => _token.Kind == FilterTokenKind.End;

    public bool TryTake(FilterTokenKind kind)
    {
        bool found = _token.Kind == kind;
        if (found)
            Advance();
        return found;
    }

    public bool TryTake(string word)
    {
        bool found = _token.Is(word);
        if (found)
            Advance();
        return found;
    }

    public FilterException Unexpected(string expected) =>
        new($"{expected} is expected at position {_token.Position}, not {_token}.");

    public Operand ReadExpression()
    {
        Operand first = ReadAnd();
        if (!_token.Is("or"))
            return first;
        var parts = new List<Operand> { Condition("or", first) };
        while (TryTake("or"))
            parts.Add(Condition("or", ReadAnd()));
        return Operators.Or(parts);
    }

    private static Operand Condition(string word, Operand operand) => operand.Kind is OperandKind.Condition or OperandKind.Null
        ? operand
        : throw new FilterException($"'{word}' joins conditions, not {operand.KindName}.");

    private Operand ReadAnd()
    {
        Operand first = ReadEquality();
        if (!_token.Is("and"))
            return first;
        var parts = new List<Operand> { Condition("and", first) };
        while (TryTake("and"))
            parts.Add(Condition("and", ReadEquality()));
        return Operators.And(parts);
    }

    private Operand ReadEquality()
    {
        Operand left = ReadRelation();
        while (_token.Is("eq") || _token.Is("ne"))
            left = Operators.Compare(Advance().Text, left, ReadRelation());
        return left;
    }

    private Operand ReadRelation()
    {
        Operand left = ReadUnary();
        while (true)
        {
            if (_token.Is("gt") || _token.Is("ge") || _token.Is("lt") || _token.Is("le"))
                left = Operators.Compare(Advance().Text, left, ReadUnary());
            else if (TryTake("in"))
                left = Operators.In(left, ReadList());
            else
                return left;
        }
    }

    private Operand ReadUnary()
    {
        if (++_operands > MostOperands)
            throw new FilterException($"The expression is too long: it may have {MostOperands} operands.");
        if (!TryTake("not"))
            return ReadPrimary();
        Operand operand = ReadUnary();
        return operand.Kind is OperandKind.Condition or OperandKind.Null
            ? Operators.Not(operand)
            : throw new FilterException($"'not' takes a condition, not {operand.KindName}. Put the comparison into parentheses.");
    }

    private Operand ReadPrimary()
    {
        FilterToken token = _token;
        switch (token.Kind)
        {
            case FilterTokenKind.Open:
                Advance();
                Operand inner = ReadExpression();
                return TryTake(FilterTokenKind.Close) ? inner : throw Unexpected("')'");
            case FilterTokenKind.Word:
                Advance();
                return Named(token) ?? (TryTake(FilterTokenKind.Open) ? ReadFunction(token) : ReadProperty(token));
            default:
                return ReadLiteral();
        }
    }

    private Operand ReadLiteral()
    {
        FilterToken token = _token;
        switch (token.Kind)
        {
            case FilterTokenKind.Text:
                Advance();
                return Operand.Literal(OperandKind.Text, token.Text);
            case FilterTokenKind.Number:
                Advance();
                return Operand.Literal(OperandKind.Number, NumberOf(token));
            case FilterTokenKind.Word when Named(token) is { } named:
                Advance();
                return named;
            default:
                throw Unexpected("A value");
        }
    }

    private static Operand? Named(FilterToken token) => token.Text switch
    {
        "true" => Operand.Literal(OperandKind.Condition, true),
        "false" => Operand.Literal(OperandKind.Condition, false),
        "null" => Operand.Literal(OperandKind.Null, null),
        _ => null,
    };

    private static double NumberOf(FilterToken token) =>
        double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new FilterException($"{token} at position {token.Position} is not a number.");

    private List<Operand> ReadList()
    {
        if (!TryTake(FilterTokenKind.Open))
            throw Unexpected("'('");
        var list = new List<Operand>();
        do
            list.Add(ReadLiteral());
        while (TryTake(FilterTokenKind.Comma));
        return TryTake(FilterTokenKind.Close) ? list : throw Unexpected("',' or ')'");
    }

    private Operand ReadFunction(FilterToken name)
    {
        var arguments = new List<Operand>();
        if (!TryTake(FilterTokenKind.Close))
        {
            do
                arguments.Add(ReadExpression());
            while (TryTake(FilterTokenKind.Comma));
            if (!TryTake(FilterTokenKind.Close))
                throw Unexpected("',' or ')'");
        }

        return Operators.Function(name.Text, arguments) ?? throw new FilterException(
            $"There is no function {name}. Known are contains, startswith, endswith, tolower and toupper.");
    }

    private Operand ReadProperty(FilterToken name)
    {
        FieldShape field = FieldOf(_shape, name);
        var path = new List<string> { field.Name };
        while (TryTake(FilterTokenKind.Slash))
        {
            if (field.Inner is null || field.IsCollection || _token.Kind != FilterTokenKind.Word)
                throw Unexpected($"The end of the path below '{string.Join('/', path)}'");
            field = FieldOf(field.Inner, Advance());
            path.Add(field.Name);
        }

        if (field.IsCollection || field.Inner is not null)
            throw new FilterException($"'{string.Join('/', path)}' is not a single value and cannot be compared.");
        return new Operand(KindOf(field.Kind), Reader([.. path]));
    }

    private static FieldShape FieldOf(EntityShape shape, FilterToken name) => shape.Find(name.Text) ?? throw new FilterException(
        $"Could not find a property named '{name.Text}' on type '{shape.TypeName}' (position {name.Position}).");

    private static OperandKind KindOf(FieldKind kind) => kind switch
    {
        FieldKind.Integer => OperandKind.Number,
        FieldKind.Boolean => OperandKind.Condition,
        _ => OperandKind.Text,
    };

    private static Func<JObject, object?> Reader(string[] path)
    {
        if (path.Length == 1)
            return entity => Operand.ValueOf(entity[path[0]]);
        return entity =>
        {
            JToken? value = entity;
            foreach (string name in path)
                value = (value as JObject)?[name];
            return Operand.ValueOf(value);
        };
    }

    private FilterToken Advance()
    {
        FilterToken taken = _token;
        _token = _lexer.Read();
        return taken;
    }
}
