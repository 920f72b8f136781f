using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scripts;

namespace NodeHost.Tests.Runtime.Expressions.Scripts;

public sealed class ScriptPreludeTests
{
    [TestCase("Buffer.from('grüße').toString('base64')", "\"Z3LDvMOfZQ==\"")]
    [TestCase("Buffer.from('Z3LDvMOfZQ==', 'base64').toString()", "\"grüße\"")]
    [TestCase("Buffer.from('Z3LDvMOfZQ', 'base64').toString('utf8')", "\"grüße\"")]
    [TestCase("Buffer.from('_-8', 'base64').toString('hex')", "\"ffef\"")]
    [TestCase("Buffer.from('ffef', 'hex').toString('base64url')", "\"_-8\"")]
    [TestCase("Buffer.from('ff0g11', 'hex').length", "1")]
    [TestCase("Buffer.from('é', 'latin1').toString('hex')", "\"e9\"")]
    [TestCase("Buffer.from([0xe9, 0x41]).toString('latin1')", "\"éA\"")]
    [TestCase("Buffer.from([0xe9, 0x41]).toString('ascii')", "\"iA\"")]
    [TestCase("Buffer.from('hi', 'utf16le').toString('hex')", "\"68006900\"")]
    [TestCase("Buffer.from('abcdef').toString('utf8', 1, 3)", "\"bc\"")]
    [TestCase("Buffer.concat([Buffer.from('a'), Buffer.from('bc')]).toString()", "\"abc\"")]
    [TestCase("Buffer.concat([Buffer.from('abc')], 2).toString()", "\"ab\"")]
    [TestCase("Buffer.byteLength('ü') + Buffer.byteLength('YWI=', 'base64')", "4")]
    [TestCase("Buffer.alloc(3, 'ab').toString()", "\"aba\"")]
    [TestCase("Buffer.alloc(2)", """{"type":"Buffer","data":[0,0]}""")]
    [TestCase("Buffer.from(JSON.parse(JSON.stringify(Buffer.from('x')))).toString()", "\"x\"")]
    [TestCase("Buffer.isBuffer(Buffer.from('')) && !Buffer.isBuffer(new Uint8Array(1)) && Buffer.from('') instanceof Uint8Array", "true")]
    [TestCase("Buffer.from('abc').equals(Buffer.from('abc'))", "true")]
    [TestCase("Buffer.from('abcabc').indexOf('ca')", "2")]
    [TestCase("Buffer.from('abc').slice(1).toString() + Buffer.from('abc').subarray(0, 1).toString()", "\"bca\"")]
    [TestCase("(b => { b.slice(0, 1)[0] = 65; return b.toString() })(Buffer.from('abc'))", "\"Abc\"")]
    [TestCase("(b => [b.writeUInt16BE(258, 1), b.readUInt16BE(1), b.readUint16LE(1), b.readInt8(2)])(Buffer.alloc(4))", "[3,258,513,2]")]
    [TestCase("Buffer.from(new TextEncoder().encode('ok').buffer).toString()", "\"ok\"")]
    [TestCase("[...Buffer.from('ab').entries()]", "[[0,97],[1,98]]")]
    [TestCase("`${Buffer.from('text')}`", "\"text\"")]
    [TestCase("btoa('héy') + atob('aMOpeQ==')", "\"aOl5hÃ©y\"")]
    [TestCase("(() => { try { btoa('€') } catch (e) { return e.name } })()", "\"InvalidCharacterError\"")]
    [TestCase("(() => { try { atob('a') } catch (e) { return e.name } })()", "\"InvalidCharacterError\"")]
    [TestCase("new TextDecoder().decode(new TextEncoder().encode('grüße'))", "\"grüße\"")]
    [TestCase("new TextDecoder('latin1').decode(new Uint8Array([0xe9]))", "\"é\"")]
    [TestCase("new URL('https://user:pw@Example.com:8443/a%20b/c?x=1&y=%C3%BC#top').href", "\"https://user:pw@example.com:8443/a%20b/c?x=1&y=%C3%BC#top\"")]
    [TestCase("(u => [u.protocol, u.host, u.hostname, u.port, u.pathname, u.search, u.hash, u.origin])(new URL('http://a.b:80/p/q?r=1#s'))", """["http:","a.b","a.b","","/p/q","?r=1","#s","http://a.b"]""")]
    [TestCase("new URL('../x?y', 'https://a.b/c/d/e').toString()", "\"https://a.b/c/x?y\"")]
    [TestCase("new URL('/x', 'https://a.b/c').pathname", "\"/x\"")]
    [TestCase("(u => { u.searchParams.set('q', 'a b&c'); u.searchParams.append('n', 1); return u.href })(new URL('https://a.b/?q=1'))", "\"https://a.b/?q=a+b%26c&n=1\"")]
    [TestCase("(u => { u.search = 'z=9'; u.hash = 'h'; u.pathname = 'p'; return [u.href, u.searchParams.get('z')] })(new URL('https://a.b/?q=1'))", """["https://a.b/p?z=9#h","9"]""")]
    [TestCase("[URL.canParse('x'), URL.canParse('x', 'http://a'), URL.canParse('mailto:a@b')]", "[false,true,true]")]
    [TestCase("JSON.stringify({ u: new URL('http://a.b') })", "\"{\\\"u\\\":\\\"http://a.b/\\\"}\"")]
    [TestCase("new URLSearchParams({ a: 'ü', b: \"it's ~*-._\" }).toString()", "\"a=%C3%BC&b=it%27s+%7E*-._\"")]
    [TestCase("[...new URLSearchParams('?a=1&a=2&b=%20x+y&c')]", """[["a","1"],["a","2"],["b"," x y"],["c",""]]""")]
    [TestCase("(p => { p.delete('a'); p.sort(); return [p.has('a'), p.getAll('b'), p.get('z'), p.size, `${p}`] })(new URLSearchParams([['c', 1], ['a', 2], ['b', 3]]))", """[false,["3"],null,2,"b=3&c=1"]""")]
    [TestCase("(f => { f.append('a', 1); return [f.get('a'), typeof FormData] })(new FormData())", """["1","function"]""")]
    [TestCase("(o => { const c = structuredClone(o); c.d.setFullYear(1999); c.a[0].x = 2; return [o.d.getFullYear() === 1999, o.a[0].x, c.self === c, [...c.m], [...c.s]] })((() => { const o = { d: new Date(0), a: [{ x: 1 }], m: new Map([[1, 2]]), s: new Set([3]) }; o.self = o; return o })())", "[false,1,true,[[1,2]],[3]]")]
    [TestCase("(() => { try { structuredClone({ f() {} }) } catch (e) { return e.name } })()", "\"DataCloneError\"")]
    [TestCase("require('crypto').createHash('sha256').update('abc').digest('hex')", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"")]
    [TestCase("require('node:crypto').createHash('md5').update('a').update(Buffer.from('bc')).digest('base64')", "\"kAFQmDzST7DWlj99KOF/cg==\"")]
    [TestCase("require('crypto').createHmac('sha1', 'key').update('abc').digest('hex')", "\"4fd0b215276ef12f2b3e4c8ecac2811498b656fc\"")]
    [TestCase("/^[0-9a-f-]{36}$/.test(crypto.randomUUID()) && require('crypto').randomBytes(8).length", "8")]
    [TestCase("(n => n >= 5 && n < 8)(require('crypto').randomInt(5, 8))", "true")]
    [TestCase("require('luxon').DateTime === DateTime && require('buffer').Buffer === Buffer && require('url').URL === URL", "true")]
    [TestCase("[typeof TextEncoderStream, typeof TextDecoderStream, typeof crypto, typeof process]", """["function","function","object","undefined"]""")]
    [TestCase("(() => { Buffer = 5; return Buffer })()", "5")]
    [TestCase("globalThis.URL === URL && 'URL' in globalThis", "true")]
    [TestCase("new Uint8Array([1, 300]).toString() + (new Uint8Array(2) instanceof Uint8Array)", "\"1,44true\"")]
    [TestCase("Uint8Array.from([1, 2]).map(x => x * 2).join()", "\"2,4\"")]
    public async Task Global_works_as_in_node(string code, string expected)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        string value = FakeRun.Show(await runner.RunForAllItemsAsync("return " + code, CancellationToken.None));

        Assert.That(value, Is.EqualTo(expected));
    }
}
