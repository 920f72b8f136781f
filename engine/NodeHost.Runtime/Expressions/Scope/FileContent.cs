using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>
/// The member <c>data</c> of a file: its content in base64, read when code asks for it. It is not among the members that are listed, so
/// that a file that is only passed on is never read; what code writes there is the file's new content.
/// </summary>
internal static class FileContent
{
    private const string Name = "data";
    private const long Largest = 1 << 20;

    public static void Offer(Engine engine, JsObject holder, BinaryData file)
    {
        var read = new ClrFunction(engine, "get data", (_, _) => Read(file));
        var write = new ClrFunction(engine, "set data", (self, arguments) =>
        {
            if (self is ObjectInstance target && arguments.Length > 0)
                Replace(target, arguments[0]);
            return JsValue.Undefined;
        });
        holder.FastSetProperty(Name, new GetSetPropertyDescriptor(read, write, enumerable: false, configurable: true));
    }

    private static string Read(BinaryData file)
    {
        if (file.Size > Largest)
        {
            throw new ExpressionException(Codes.ScriptMemory, $"The file has {file.Size} bytes; up to {Largest} can be read as text.")
            {
                Hint = "Read it with this.helpers.getBinaryDataBuffer(itemIndex, name) in a Code node.",
            };
        }

        var content = new byte[file.Size];
        using Stream stream = file.OpenRead();
        stream.ReadExactly(content);
        return Convert.ToBase64String(content);
    }

    // With other content it is another file, which the old id does not name.
    private static void Replace(ObjectInstance target, JsValue content)
    {
        target.Delete("id");
        target.DefineOwnProperty(Name, new PropertyDescriptor(content, PropertyFlag.ConfigurableEnumerableWritable));
    }
}
