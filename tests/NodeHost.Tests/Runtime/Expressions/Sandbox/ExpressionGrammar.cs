using System.Text;

namespace NodeHost.Tests.Runtime.Expressions.Sandbox;

/// <summary>Makes random code: mostly valid, with nasty arguments, and now and then with a piece of text lost or doubled.</summary>
internal sealed class ExpressionGrammar(Random random)
{
    private static readonly string[] Atoms =
    [
        "1", "0", "-1", "NaN", "Infinity", "1e9", "2**53", "4294967295", "0.1", "10n", "''", "'a'", "'x,y'", "'$&$1$`'", "'{{ $json.a }}'", "'\\u0000'", "'𝒳'",
        "'2024-02-30'", "'constructor'", "'__proto__'", "'length'", "null", "undefined", "true", "this", "[]", "{}", "[1,2,3]", "[,1]", "{a:1,b:{c:2}}",
        "/a*/g", "/(x+x+)+y/", "/(?<n>.)/gu", "/[/", "$json", "$json.a", "$json.list", "$json.text", "$json.deep.er", "$json.missing", "$json['__proto__']",
        "$json.constructor", "$input", "$input.all()", "$input.first()", "$input.item", "$('Customers')", "$('Customers').all()", "$('None')", "$node['Customers']", "$node",
        "$now", "$today", "$vars", "$env", "$workflow", "$execution", "$itemIndex", "$items()", "$prevNode", "$parameter", "DateTime", "DateTime.now()", "Math", "JSON", "Object",
        "Array", "String", "Number", "Symbol.iterator", "new Date(0)", "new Date(NaN)", "new Map([[1,2]])", "new Set('ab')", "new Error('e')", "Intl", "RegExp", "BigInt",
        "Promise", "globalThis", "x", "y", "arguments", "async () => 1",
    ];

    private static readonly string[] Methods =
    [
        "map", "filter", "reduce", "flatMap", "flat", "forEach", "find", "some", "every", "sort", "toSorted", "slice", "splice", "toSpliced", "concat", "join", "indexOf",
        "includes", "fill", "reverse", "at", "with", "push", "pop", "keys", "entries", "values", "copyWithin", "repeat", "padStart", "padEnd", "replace", "replaceAll", "split",
        "match", "matchAll", "search", "trim", "normalize", "localeCompare", "toUpperCase", "charAt", "codePointAt", "substring", "toString", "toLocaleString", "valueOf",
        "toFixed", "toPrecision", "toISOString", "getTime", "test", "exec", "get", "set", "has", "add", "call", "apply", "bind", "hasOwnProperty", "toJSON", "anchor",
        "isEmpty", "isNotEmpty", "toTitleCase", "extractEmail", "hash", "first", "last", "all", "pluck", "unique", "chunk", "randomItem", "compact", "merge", "sum", "average",
        "toDateTime", "format", "plus", "minus", "toFormat", "diff", "startOf", "endOf", "setZone", "toInt", "round", "floor", "removeTags", "urlEncode", "base64Encode",
        "toJsonString", "keepFieldsContaining", "removeField", "difference", "union", "renameKeys", "smartJoin", "nosuch", "constructor", "__proto__",
    ];

    private static readonly string[] Statics =
    [
        "Object.keys", "Object.entries", "Object.assign", "Object.fromEntries", "Object.freeze", "Object.create", "Object.groupBy", "Array.from", "Array.of", "Array",
        "String.raw", "String.fromCharCode", "String.fromCodePoint", "String", "Number", "parseInt", "parseFloat", "JSON.stringify", "JSON.parse", "Math.max", "Math.pow",
        "new RegExp", "new Set", "new Map", "new Date", "Date.UTC", "BigInt", "BigInt.asUintN", "encodeURIComponent", "decodeURIComponent", "Symbol", "Symbol.for",
        "$if", "$ifEmpty", "$min", "$max", "$not", "$jmespath", "$items", "$", "DateTime.fromISO", "DateTime.fromFormat", "DateTime.fromObject", "DateTime.local",
        "new Intl.NumberFormat", "Intl.DateTimeFormat", "new Error", "structuredClone", "isNaN", "eval", "Function", "Iterator.from", "new Proxy",
    ];

    private static readonly string[] Operators =
        ["+", "-", "*", "/", "%", "**", "<<", ">>>", "&", "|", "==", "===", "<", ">", "&&", "||", "??", ",", " in ", " instanceof "];

    private int _left;

    /// <summary>A template or a single part.</summary>
    public string Next()
    {
        _left = 40;
        string code = random.Next(8) == 0 ? Statements() : Value(0);
        if (random.Next(10) == 0 && code.Length > 2)
            code = Damaged(code);
        return random.Next(6) == 0 ? $"=a {{{{ {code} }}}} b {{{{ {Atom()} }}}}" : $"={{{{ {code} }}}}";
    }

    private string Value(int depth)
    {
        if (--_left < 0 || depth > 7)
            return Atom();
        return random.Next(22) switch
        {
            0 => $"({Value(depth + 1)}{Pick(Operators)}{Value(depth + 1)})",
            1 => $"({Value(depth + 1)}){Pick(["", "?"])}.{Pick(Methods)}",
            2 or 3 or 4 or 5 => $"({Value(depth + 1)}){Pick([".", "?."])}{Pick(Methods)}({Arguments(depth)})",
            6 or 7 => $"{Pick(Statics)}({Arguments(depth)})",
            8 => $"[{Arguments(depth)}]",
            9 => $"({{ {Member(depth)}, {Member(depth)} }})",
            10 => $"`{Pick(["", "a", "}}"])}${{{Value(depth + 1)}}}${{{Value(depth + 1)}}}`",
            11 or 12 => Function(depth),
            13 => $"({Value(depth + 1)})[{Value(depth + 1)}]",
            14 => $"({Value(depth + 1)} ? {Value(depth + 1)} : {Value(depth + 1)})",
            15 => $"({Pick(["!", "-", "+", "~", "typeof ", "void ", "delete "])}{Value(depth + 1)})",
            16 => $"({Function(depth)})({Arguments(depth)})",
            17 => $"(() => {{ {Statements()} }})()",
            18 => $"[...({Value(depth + 1)})]",
            19 => $"({Value(depth + 1)}).repeat({Pick(["1e3", "1e6", "1e9"])})",
            20 => $"Array({Pick(["3", "1e5", "1e9"])}).fill({Value(depth + 1)})",
            _ => Atom(),
        };
    }

    private string Function(int depth) => random.Next(7) switch
    {
        0 => $"(function x(y) {{ {Statements()} }})",
        1 => $"(function* () {{ for (;;) yield {Value(depth + 1)} }})()",
        2 => $"(class {{ x = {Value(depth + 1)}; get y() {{ return {Value(depth + 1)} }} static z() {{ {Statements()} }} }})",
        3 => $"(({{ a, ...y }}) => {Value(depth + 1)})",
        4 => $"(([x, ...y]) => {Value(depth + 1)})",
        5 => $"(x => x ? x(x) : {Value(depth + 1)})",
        _ => $"((x, y) => {Value(depth + 1)})",
    };

    private string Statements()
    {
        var code = new StringBuilder();
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            code.Append(random.Next(9) switch
            {
                0 => $"let y = {Value(3)}; ",
                1 => $"for (const x of {Value(3)}) {{ {Value(4)} }} ",
                2 => $"for (let i = 0; i < {Pick(["3", "1e4", "1e9"])}; i++) {{ {Value(4)} }} ",
                3 => $"try {{ {Value(3)} }} catch (x) {{ {Value(4)} }} ",
                4 => $"if ({Value(4)}) {{ {Value(4)} }} ",
                5 => $"while ({Value(4)}) {{ {Value(5)} }} ",
                6 => $"throw {Value(4)}; ",
                7 => $"var x = {Value(3)}; x.{Pick(Methods)} = {Value(4)}; ",
                _ => $"return {Value(3)}; ",
            });
        }

        return code.ToString();
    }

    private string Member(int depth) => random.Next(7) switch
    {
        0 => $"get {Pick(["a", "length"])}() {{ return {Value(depth + 1)} }}",
        1 => $"{Pick(["toString", "valueOf", "toJSON", "next", "then"])}() {{ return {Value(depth + 1)} }}",
        2 => $"[Symbol.{Pick(["iterator", "toPrimitive", "replace", "species"])}]() {{ return {Value(depth + 1)} }}",
        3 => $"...({Value(depth + 1)})",
        4 => $"length: {Pick(["1e9", "3", "-1"])}",
        5 => $"[{Value(depth + 1)}]: 1",
        _ => $"a: {Value(depth + 1)}",
    };

    private string Arguments(int depth) => string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth + 1)));

    private string Damaged(string code)
    {
        int at = random.Next(code.Length - 1);
        return random.Next(2) == 0 ? code.Remove(at, 1) : code.Insert(at, code[at..Math.Min(code.Length, at + 3)]);
    }

    private string Atom() => Pick(Atoms);

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
