using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Sandbox;

/// <summary>There is no way from an expression to the host, to code from text, or into another evaluation.</summary>
public sealed class WayOutTests
{
    private static readonly string[] Names =
    [
        "document", "self", "global", "globalThis", "process", "require", "module", "Buffer", "eval", "Function", "Promise",
        "GeneratorFunction", "AsyncFunction", "WebAssembly", "Reflect", "Proxy", "fetch", "XMLHttpRequest", "setTimeout", "queueMicrotask",
    ];

    [TestCaseSource(nameof(Names))]
    public void Name_of_the_host_is_an_empty_object(string name) => Assert.That(FakeRun.Evaluate($"={{{{ {name} }}}}"), Is.EqualTo("{}"));

    [TestCase("System")]
    [TestCase("importNamespace('System')")]
    [TestCase("clr")]
    [TestCase("Temporal")]
    [TestCase("SharedArrayBuffer")]
    [TestCase("ShadowRealm")]
    [TestCase("eval('1')")]
    [TestCase("Function('return 1')()")]
    [TestCase("new Function('return 1')()")]
    [TestCase("setTimeout(() => 1)")]
    [TestCase("require('fs')")]
    [TestCase("process.exit()")]
    [TestCase("process.env.PATH")]
    [TestCase("this.process.env.PATH")]
    [TestCase("$env.PATH")]
    [TestCase("$env.HOME")]
    [TestCase("Object.setPrototypeOf")]
    [TestCase("Object.defineProperty")]
    [TestCase("Object['define' + 'Properties']")]
    [TestCase("Object.getOwnPropertyDescriptor")]
    [TestCase("Error.captureStackTrace")]
    [TestCase("(() => { class Z extends eval {} return new Z() })()")]
    public void Way_out_gives_undefined(string code) => Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}"), Is.EqualTo("undefined"));

    [TestCase("({}).__proto__", "Cannot access \"__proto__\" due to security concerns")]
    [TestCase("({})['__pro' + 'to__']", "Cannot access \"__proto__\" due to security concerns")]
    [TestCase("({})[`__proto__`]", "Cannot access \"__proto__\" due to security concerns")]
    [TestCase("({})[['__proto__']]", "Cannot access \"__proto__\" due to security concerns")]
    [TestCase("({})['__' + (() => 'proto')() + '__']", "Cannot access \"__proto__\" due to security concerns")]
    [TestCase("$json['__' + 'proto__']", "Cannot access \"__proto__\" due to security concerns")]
    [TestCase("$json.constructor", "Cannot access \"constructor\" due to security concerns")]
    [TestCase("$json[$json.name]", "Cannot access \"constructor\" due to security concerns")]
    [TestCase("$json[{ toString: () => 'constructor' }]", "Cannot access \"constructor\" due to security concerns")]
    [TestCase("[1].map(x => x.constructor)", "Cannot access \"constructor\" due to security concerns")]
    [TestCase("(x => x[['constructor']])(() => 1)", "Cannot access \"constructor\" due to security concerns")]
    [TestCase("(x => x['const' + 'ructor'])(/a/.exec('a').index)", "Cannot access \"constructor\" due to security concerns")]
    [TestCase("({}).constructor", "Expression contains invalid constructor function call")]
    [TestCase("''.constructor.constructor('return 1')()", "Expression contains invalid constructor function call")]
    [TestCase("Number.prototype", "Cannot access \"prototype\" due to security concerns")]
    [TestCase("Number[['prototype']]", "Cannot access \"prototype\" due to security concerns")]
    [TestCase("Array.prototype.map = 1", "Cannot access \"prototype\" due to security concerns")]
    [TestCase("Object.getPrototypeOf", "Cannot access \"getPrototypeOf\" due to security concerns")]
    [TestCase("(o => o['getPrototype' + (() => 'Of')()])(Object)", "Cannot access \"getPrototypeOf\" due to security concerns")]
    [TestCase("Error.prepareStackTrace = 1", "Cannot access \"prepareStackTrace\" due to security concerns")]
    [TestCase("__defineGetter__", "Cannot access \"__defineGetter__\" due to security concerns")]
    [TestCase("(o => o['__define' + (() => 'Getter__')()])({})", "Cannot access \"__defineGetter__\" due to security concerns")]
    [TestCase("$", "Cannot access \"$\" without calling it as a function")]
    [TestCase("[1].map($)", "Cannot access \"$\" without calling it as a function")]
    [TestCase("(() => { const { constructor } = {}; return 1 })()", "Cannot destructure \"constructor\" due to security concerns")]
    [TestCase("(({ prototype: p }) => p)({})", "Cannot destructure \"prototype\" due to security concerns")]
    [TestCase("(({ ['a']: p }) => p)({})", "Computed property names in destructuring are not allowed due to security concerns")]
    [TestCase("(() => { class Z extends Function {} return 1 })()", "Cannot extend \"Function\" due to security concerns")]
    [TestCase("(() => { class Z extends (class {}) {} return 1 })()", "Cannot use dynamic class extension due to security concerns")]
    [TestCase("(() => { with ({}) { return 1 } })()", "Cannot use \"with\" statements due to security concerns")]
    [TestCase("(___n8n_data => 1)()", "Cannot use \"___n8n_data\" due to security concerns")]
    [TestCase("(() => { try { x } catch (__sanitize) { } })()", "Cannot use \"__sanitize\" due to security concerns")]
    [TestCase("import('fs')", "'import' cannot be used in an expression. Expressions have no modules.")]
    public void Denied_code_is_refused(string code, string message)
    {
        var fault = Assert.Throws<ExpressionException>(() => FakeRun.Evaluate($"={{{{ {code} }}}}", """{"name":"constructor"}"""));

        Assert.That(fault.Message, Is.EqualTo(message));
        Assert.That(fault.Code, Is.AnyOf(Codes.ExpressionRefused));
    }

    [TestCase("$json.__proto__", "1")]
    [TestCase("$json['constructor']", "2")]
    [TestCase("$json.constructor", "2")]
    [TestCase("$json.prototype.a", "3")]
    [TestCase("$json.toString", "4")]
    [TestCase("$json.arguments + $json.binding", "11")]
    [TestCase("$json['__pro' + 'to__']", "1")]
    [TestCase("[$json].map(x => x.constructor)[0]", "2")]
    [TestCase("$input.first().json.__proto__", "1")]
    [TestCase("Object.keys($json).length", "7")]
    [TestCase("({ ...$json }).hasOwnProperty.name", "\"hasOwnProperty\"")]
    [TestCase("(() => { const o = { a: 1 }; o.constructor = 2; return o })()", """{"a":1,"constructor":2}""")]
    [TestCase("({ constructor: 1, prototype: 2 })", """{"constructor":1,"prototype":2}""")]
    [TestCase("'constructor __proto__'.length", "21")]
    public void Data_may_have_members_of_any_name(string code, string expected) => Assert.That(
        FakeRun.Evaluate(
            $"={{{{ {code} }}}}", """{"__proto__":1,"constructor":2,"prototype":{"a":3},"toString":4,"arguments":5,"binding":6,"__defineGetter__":7}"""),
        Is.EqualTo(expected));

    [TestCase("(() => { class A extends Array {} return new A(1, 2, 3).length })()", "3")]
    [TestCase("(() => { class A { #x = 1; get x() { return this.#x } static y = 2 } return new A().x + A.y })()", "3")]
    [TestCase("({ ...{ a: 1 }, ...(0, { b: { ...$json.none, c: 2 } }) })", """{"a":1,"b":{"c":2}}""")]
    [TestCase("(() => { let x = { ...[7] }; return x })()", """{"0":7}""")]
    [TestCase("({}) instanceof Object && /a/ instanceof RegExp", "true")]
    [TestCase("new RegExp('a+', 'g')[Symbol.replace]('caat', 'b')", "\"cbt\"")]
    [TestCase("[1, [2]].flat().concat([3]).filter(x => x > 1).map(x => x * 2)", "[4,6]")]
    [TestCase("'a-b-c'.split(/-/)", """["a","b","c"]""")]
    [TestCase("2n ** 10n + BigInt(1)", "\"1025\"")]
    [TestCase("[].slice.call([1, 2, 3], 1)", "[2,3]")]
    [TestCase("Math.max.apply(null, [1, 2])", "2")]
    [TestCase("[[1, 2], [3, null, undefined]].join(';')", "\"1,2;3,,\"")]
    [TestCase("new TypeError('x') instanceof Error", "true")]
    [TestCase("new Intl.ListFormat('en').format(['a', 'b', 'c'])", "\"a, b, and c\"")]
    [TestCase("JSON.parse('['.repeat(200) + ']'.repeat(200)).length", "1")]
    public void Ordinary_code_still_runs(string code, string expected) => Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}"), Is.EqualTo(expected));

    [TestCase("(o => { o[$json.p][$json.k] = 1 })(Array)")]
    [TestCase("(o => { o.map = 1 })([][$json.none] ?? Array)")]
    [TestCase("Object.assign(Math, { abs: 1 })")]
    [TestCase("Object.assign([].map, { call: 1 })")]
    [TestCase("(() => { Math.abs = 1; String.raw = 2; JSON.stringify = 3 })()")]
    [TestCase("(() => { for (Math.abs of [1]); })()")]
    [TestCase("delete Math.abs")]
    [TestCase("(() => { leaked = 1; return 1 })()")]
    [TestCase("(async () => { await 1; for (;;); })()")]
    [TestCase("(async () => { await 1; $json.seen = 1; throw 1 })()")]
    [TestCase("$json.seen = 1")]
    [TestCase("$input.first().json.list.push(1)")]
    [TestCase("/(l)eft/.test('left behind')")]
    public void Evaluation_leaves_nothing_behind(string code)
    {
        const string Probe = "={{ [typeof leaked, Math.abs(-1), [1].map(x => x), String.raw`a`, JSON.stringify(1), $json.seen, $json.list, ({}).x, RegExp.$1] }}";
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        NodeView view = FakeRun.View("""{"p":"prototype","k":"map","list":[]}""");
        try
        {
            evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), view, 0);
        }
        catch (ExpressionException)
        {
            // A refusal is as good.
        }

        Assert.That(
            FakeRun.Show(evaluator.Evaluate(Expression.Parse(Probe), view, 0)), Is.EqualTo("""["undefined",1,[1],"a","1",null,[],null,null]"""));
    }
}
