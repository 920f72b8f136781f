using Jint;
using Jint.Native;
using Jint.Native.Promise;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>What scripts find at <c>this</c>: <c>this.helpers</c>. What is not there says what to do instead.</summary>
internal sealed class ScriptHelpers(Engine engine, ScriptFiles files, ScriptRequests? requests)
{
    private const string NoRequests =
        "Scripts make no requests unless the run allows it: give the option --allow-http-in-code, or use an HTTP Request node before or after the script.";

    private const string NoCredentials =
        "Scripts get no credentials. Use an HTTP Request node with the credential before or after the script.";

    private const string NoFiles = "Scripts see only the files of their items: read them with this.helpers.getBinaryDataBuffer(itemIndex, name).";

    /// <summary>The <c>this</c> of a script.</summary>
    public JsObject Make()
    {
        var helpers = new JsObject(engine);
        Define(helpers, "getBinaryDataBuffer", arguments => Promised(AsBuffer(files.Read(arguments))));
        Define(helpers, "prepareBinaryData", arguments => Promised(files.Prepare(arguments)));
        foreach (string name in (string[])["httpRequest", "request"])
        {
            if (requests is null)
                Refuse(helpers, name, NoRequests);
            else
                Define(helpers, name, requests.Send);
        }

        foreach (string name in (string[])["httpRequestWithAuthentication", "requestWithAuthentication", "requestOAuth1", "requestOAuth2"])
            Refuse(helpers, name, NoCredentials);
        foreach (string name in (string[])["getBinaryStream", "getBinaryPath", "setBinaryDataBuffer", "createReadStream", "writeContentToFile"])
            Refuse(helpers, name, NoFiles);
        var self = new JsObject(engine);
        self.Set("helpers", helpers);
        return self;
    }

    private JsValue AsBuffer(JsValue bytes) => engine.Global.Get("Buffer").Get("from") is { } from
        ? from.Call(engine.Global.Get("Buffer"), [bytes.Get("buffer")])
        : bytes;

    private JsValue Promised(JsValue value)
    {
        ManualPromise promise = engine.Advanced.RegisterPromise();
        promise.Resolve(value);
        return promise.Promise;
    }

    private void Define(JsObject owner, string name, Func<JsValue[], JsValue> body) =>
        owner.Set(name, new ClrFunction(engine, name, (_, arguments) => body(arguments)));

    private void Refuse(JsObject owner, string name, string reason) => Define(
        owner, name, _ => throw new ExpressionException(Codes.ScriptFailed, $"this.helpers.{name} is not available in a script. {reason}"));
}
