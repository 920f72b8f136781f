using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>
/// Items as bytes: what each is made from and its files, then the JSON of those that do not merely pass on that of an input item.
/// A filter or a condition over many items thus costs a few bytes for each, and so does what the journal has for each item already.
/// </summary>
internal sealed class ItemCodec(FileShelf files, Func<string, string> redact)
{
    private const byte Version = 1;

    // A bigger buffer is not kept.
    private const int UsualLength = 1 << 20;

    private StringBuilder _text = new();

    [Flags]
    private enum Parts : byte
    {
        None = 0,
        Passed = 1,
        Files = 2,
        Error = 4,
        SinglePair = 8,
        Known = 16,
    }

    /// <summary>Writes the items of outputs. One thread at a time may write; any may read meanwhile.</summary>
    /// <param name="outputs">Items of each output; null for a branch that is not run.</param>
    /// <param name="inputs">The input items that they may pass on.</param>
    /// <param name="results">What came of each input item, where the journal has it; null for nothing.</param>
    /// <param name="isRedacted">True if a secret was taken out, so that the items are not what they were.</param>
    public byte[] Encode(
        IReadOnlyList<IReadOnlyList<Item>?> outputs, IReadOnlyList<IReadOnlyList<Item>> inputs, IReadOnlyDictionary<int, IReadOnlyList<Item>>? results, out bool isRedacted)
    {
        using var bytes = new MemoryStream();
        using var head = new BinaryWriter(bytes, Encoding.UTF8);
        using JsonTextWriter json = NodeJson.CreateWriter(new StringWriter(_text.Clear(), CultureInfo.InvariantCulture));
        json.WriteStartArray();
        head.Write(Version);
        head.Write7BitEncodedInt(outputs.Count);
        foreach (IReadOnlyList<Item>? items in outputs)
        {
            head.Write7BitEncodedInt((items?.Count ?? -1) + 1);
            (int source, int place) = (-1, 0);
            foreach (Item item in items ?? [])
            {
                // Results of an item stand in their order.
                int from = item.PairedItem is [{ Input: 0, Run: null } pair] ? pair.Item : -1;
                (source, place) = (from, from == source ? place + 1 : 0);
                bool isKnown = results is not null && results.TryGetValue(source, out IReadOnlyList<Item>? known) && place < known.Count && ReferenceEquals(known[place].Json, item.Json);
                Write(item, inputs, isKnown ? place : null, head, json);
            }
        }

        json.WriteEndArray();
        json.Flush();
        string all = _text.ToString();
        string kept = redact(all);
        isRedacted = !ReferenceEquals(all, kept) && all != kept;
        head.Write(kept);
        head.Flush();
        if (_text.Length > UsualLength)
            _text = new StringBuilder();
        return bytes.ToArray();
    }

    /// <summary>Reads the items of outputs.</summary>
    /// <param name="bytes">What <see cref="Encode"/> gave.</param>
    /// <param name="inputs">The same input items as then.</param>
    /// <param name="results">Reads what came of each input item; null where the bytes do not refer to it.</param>
    public IReadOnlyList<IReadOnlyList<Item>?> Decode(
        byte[] bytes, IReadOnlyList<IReadOnlyList<Item>> inputs, Func<IReadOnlyDictionary<int, IReadOnlyList<Item>>>? results = null)
    {
        using var head = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
        if (head.ReadByte() != Version)
            throw new InvalidDataException("the items are of an unknown form");
        var outputs = new IReadOnlyList<Item>?[head.Read7BitEncodedInt()];
        var drafts = new List<Draft>();
        for (int output = 0; output < outputs.Length; output++)
        {
            int count = head.Read7BitEncodedInt() - 1;
            if (count < 0)
                continue;
            var items = new Item[count];
            outputs[output] = items;
            for (int i = 0; i < count; i++)
                drafts.Add(Read(head, items, i));
        }

        using JsonTextReader json = NodeJson.CreateReader(new StringReader(head.ReadString()));
        json.Read();
        IReadOnlyDictionary<int, IReadOnlyList<Item>>? known = null;
        foreach (Draft draft in drafts)
        {
            JObject own = draft switch
            {
                { IsPassed: true, Item.PairedItem: [var source] } => inputs[source.Input][source.Item].Json,
                { Known: { } place, Item.PairedItem: [var source] } => Known((known ??= results?.Invoke())?.GetValueOrDefault(source.Item), place),
                _ => Next(json),
            };
            draft.Items[draft.Index] = draft.Item with { Json = own };
        }

        return outputs;
    }

    private static JObject Known(IReadOnlyList<Item>? results, int place) =>
        results is not null && place < results.Count ? results[place].Json : throw new InvalidDataException("an item that the outputs refer to is missing");

    private static JObject Next(JsonTextReader json)
    {
        json.Read();
        return (JObject)JToken.ReadFrom(json);
    }

    private void Write(Item item, IReadOnlyList<IReadOnlyList<Item>> inputs, int? known, BinaryWriter head, JsonTextWriter json)
    {
        bool isSingle = item.PairedItem is [{ Input: 0, Run: null }];
        bool isPassed = item.PairedItem is [{ Run: null } source] && source.Input < inputs.Count && source.Item < inputs[source.Input].Count
            && ReferenceEquals(inputs[source.Input][source.Item].Json, item.Json);
        Parts parts = (isPassed ? Parts.Passed : known is not null ? Parts.Known : 0) | (item.Binary.Count > 0 ? Parts.Files : 0) | (item.Error is not null ? Parts.Error : 0) | (isSingle ? Parts.SinglePair : 0);
        head.Write((byte)parts);
        if (isSingle)
            head.Write7BitEncodedInt(item.PairedItem[0].Item);
        else
            WriteSources(item.PairedItem, head);
        if (item.Error is { } error)
        {
            head.Write(redact(error.Code));
            head.Write(redact(error.Message));
            head.Write(error.Parameter is not null);
            head.Write(error.Parameter ?? "");
        }

        if (item.Binary.Count > 0)
            files.Write(item.Binary, head);
        if (parts.HasFlag(Parts.Known))
            head.Write7BitEncodedInt(known!.Value);
        else if (!isPassed)
            item.Json.WriteTo(json);
    }

    private static void WriteSources(IReadOnlyList<ItemSource> sources, BinaryWriter head)
    {
        head.Write7BitEncodedInt(sources.Count);
        foreach (ItemSource source in sources)
        {
            head.Write7BitEncodedInt(source.Item);
            head.Write7BitEncodedInt(source.Input);
            head.Write7BitEncodedInt((source.Run ?? -1) + 1);
        }
    }

    private Draft Read(BinaryReader head, Item[] items, int index)
    {
        var parts = (Parts)head.ReadByte();
        ItemSource[] sources = parts.HasFlag(Parts.SinglePair) ? [new ItemSource(head.Read7BitEncodedInt())] : ReadSources(head);
        ItemError? error = null;
        if (parts.HasFlag(Parts.Error))
        {
            (string code, string message) = (head.ReadString(), head.ReadString());
            bool hasParameter = head.ReadBoolean();
            string parameter = head.ReadString();
            error = new ItemError(code, message, hasParameter ? parameter : null);
        }

        var item = new Item
        {
            Json = [],
            PairedItem = sources,
            Error = error,
            Binary = parts.HasFlag(Parts.Files) ? files.Read(head) : BinaryData.None,
        };
        return new Draft(items, index, item, parts.HasFlag(Parts.Passed), parts.HasFlag(Parts.Known) ? head.Read7BitEncodedInt() : null);
    }

    private static ItemSource[] ReadSources(BinaryReader head)
    {
        var sources = new ItemSource[head.Read7BitEncodedInt()];
        for (int i = 0; i < sources.Length; i++)
        {
            (int item, int input, int run) = (head.Read7BitEncodedInt(), head.Read7BitEncodedInt(), head.Read7BitEncodedInt() - 1);
            sources[i] = new ItemSource(item, input, run < 0 ? null : run);
        }

        return sources;
    }

    private readonly record struct Draft(Item[] Items, int Index, Item Item, bool IsPassed, int? Known);
}
