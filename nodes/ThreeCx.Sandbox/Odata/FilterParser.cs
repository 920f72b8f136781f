using System.Globalization;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>Reads the expressions of <c>$filter</c> and <c>$orderby</c> by OData's grammar and order of precedence.</summary>
internal sealed class FilterParser
{
    // Bounds the recursion as well: every level of nesting reads at least one operand.
    private const int MostOperands = 500;

    private readonly List<(string Name, EntityShape? Shape, FieldKind Kind)> _variables;
    private readonly FilterLexer _lexer;
    private FilterToken _token;
    private int _operands;

    public FilterParser(string text, EntityShape shape)
    {
        _variables = [("$it", shape, FieldKind.Complex)];
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
        Operand left = ReadSum();
        while (true)
        {
            if (_token.Is("gt") || _token.Is("ge") || _token.Is("lt") || _token.Is("le"))
                left = Operators.Compare(Advance().Text, left, ReadSum());
            else if (TryTake("in"))
                left = Operators.In(left, ReadList());
            else if (TryTake("has"))
                left = Operators.Has(left, ReadSum());
            else
                return left;
        }
    }

    private Operand ReadSum()
    {
        Operand left = ReadProduct();
        while (_token.Is("add") || _token.Is("sub"))
            left = Operators.Arithmetic(Advance().Text, left, ReadProduct());
        return left;
    }

    private Operand ReadProduct()
    {
        Operand left = ReadUnary();
        while (_token.Is("mul") || _token.Is("div") || _token.Is("divby") || _token.Is("mod"))
            left = Operators.Arithmetic(Advance().Text, left, ReadUnary());
        return left;
    }

    private Operand ReadUnary()
    {
        if (++_operands > MostOperands)
            throw new FilterException($"The expression is too long: it may have {MostOperands} operands.");
        if (TryTake(FilterTokenKind.Minus))
            return Operators.Arithmetic("sub", Operand.Literal(OperandKind.Number, 0d), ReadUnary());
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
                return Named(token) ?? (TryTake(FilterTokenKind.Open) ? FilterFunctions.Call(token, ReadArguments()) : ReadPath(token));
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
            case FilterTokenKind.Guid:
                Advance();
                return Operand.Literal(OperandKind.Text, token.Text);
            case FilterTokenKind.Moment when Moments.TryParse(token.Text, out DateTimeOffset moment):
                Advance();
                return Operand.Literal(OperandKind.Moment, moment);
            case FilterTokenKind.Duration:
                Advance();
                return Operand.Literal(OperandKind.Duration, Operand.DurationOf(token.Text) ?? throw new FilterException(
                    $"'{token.Text}' at position {token.Position} is not a duration such as PT1M30S."));
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

    private List<Operand> ReadArguments()
    {
        var arguments = new List<Operand>();
        if (TryTake(FilterTokenKind.Close))
            return arguments;
        do
            arguments.Add(ReadExpression());
        while (TryTake(FilterTokenKind.Comma));
        return TryTake(FilterTokenKind.Close) ? arguments : throw Unexpected("',' or ')'");
    }

    private Operand ReadPath(FilterToken name)
    {
        FilterPath path = StartOf(name);
        while (TryTake(FilterTokenKind.Slash))
        {
            FilterToken step = _token;
            if (step.Kind != FilterTokenKind.Word)
                throw Unexpected("A name");
            if (path.IsCollection && (step.Is("any") || step.Is("all") || step.Is("$count")))
                return OfCollection(path, Advance());
            if (path.Shape is null || path.IsCollection)
                throw Unexpected($"The end of the path below '{path}'");
            path = path.Then(FieldOf(path.Shape, Advance()));
        }

        return path.IsSingleValue ? path.AsOperand() : throw new FilterException($"'{path}' is not a single value and cannot be compared.");
    }

    private FilterPath StartOf(FilterToken name)
    {
        for (int i = _variables.Count - 1; i >= 0; i--)
        {
            if (_variables[i].Name == name.Text)
                return new FilterPath(name.Text, _variables[i].Shape, _variables[i].Kind, _variables.Count - 1 - i);
        }

        // A bare name is a field of the entity itself, also inside of any and all.
        return new FilterPath("", null, FieldKind.Any, _variables.Count - 1).Then(FieldOf(_variables[0].Shape!, name));
    }

    private Operand OfCollection(FilterPath path, FilterToken function)
    {
        if (function.Is("$count"))
            return path.Count();
        if (!TryTake(FilterTokenKind.Open))
            throw Unexpected("'('");
        if (function.Is("any") && TryTake(FilterTokenKind.Close))
            return path.Quantify(all: false, condition: null);
        FilterToken variable = _token;
        if (variable.Kind != FilterTokenKind.Word)
            throw Unexpected("A variable such as 'x'");
        Advance();
        if (!TryTake(FilterTokenKind.Colon))
            throw Unexpected("':'");
        _variables.Add((variable.Text, path.Shape, path.Kind));
        Operand condition = Condition(function.Text, ReadExpression());
        _variables.RemoveAt(_variables.Count - 1);
        return TryTake(FilterTokenKind.Close) ? path.Quantify(function.Is("all"), condition) : throw Unexpected("')'");
    }

    private static FieldShape FieldOf(EntityShape shape, FilterToken name) => shape.Find(name.Text) ?? throw new FilterException(
        $"Could not find a property named '{name.Text}' on type '{shape.TypeName}' (position {name.Position}).");

    private FilterToken Advance()
    {
        FilterToken taken = _token;
        _token = _lexer.Read();
        return taken;
    }
}
