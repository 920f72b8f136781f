using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.LegacyScripts;

/// <summary>
/// Turns the code of the nodes that came before the Code node into scripts of today: it finds the names that it knew, such as
/// <c>getNodeParameter</c>, and its <c>item</c> is the data of the item.
/// </summary>
internal static class FunctionScript
{
    private const string NothingForItems = "No data got returned. Always return an Array of items!";
    private const string NoList = "Always an Array of items has to be returned!";
    private const string NoObjects = "All returned items have to be objects!";
    private const string Mixed = "Inconsistent item format";
    private const string NothingForItem = "No data got returned. Always an object has to be returned!";

    private static readonly string[] Complaints = [NothingForItems, NoList, NoObjects, Mixed, NothingForItem];

    // Functions stand behind the user's code, so that its lines keep their numbers; a name that it declares itself hides the one here.
    private const string Shared =
        """

        function getNodeParameter(name, index, fallback) {
          const value = String(name).split('.').reduce((owner, key) => owner === undefined || owner === null ? undefined : owner[key], $parameter);
          return value === undefined ? fallback : value;
        }
        function getWorkflowStaticData(kind) { return $getWorkflowStaticData(kind); }
        async function nodeHostFilled(binary, index, self) {
          if (!binary) return binary;
          const filled = {};
          for (const name of Object.keys(binary)) {
            const content = await self.helpers.getBinaryDataBuffer(index, name);
            filled[name] = { ...binary[name], data: content.toString('base64') };
          }
          return filled;
        }
        """;

    private const string ForItems =
        $$"""
        async function nodeHostRun(self) {
          const result = await nodeHostCode(self.helpers,
            async item => nodeHostFilled(item.binary, item.pairedItem ? item.pairedItem.item : items.indexOf(item), self),
            async (item, data) => { item.binary = data; }).call(self);
          if (result === undefined || result === null) throw new Error('{{NothingForItems}}');
          if (typeof result !== 'object') throw new Error('{{NoList}}');
          const list = Array.isArray(result) ? result : [result];
          if (list.some(item => item === null || typeof item !== 'object')) throw new Error('{{NoObjects}}');
          const plain = item => item.json === undefined && item.binary === undefined;
          if (list.every(plain)) return list.map(json => ({ json }));
          const withJson = list.filter(item => item.json !== undefined).length;
          if (withJson !== list.length && (withJson > 0 || list.some(plain))) throw new Error('{{Mixed}}');
          return list.map(item => ({ json: item.json, binary: item.binary, pairedItem: item.pairedItem }));
        }
        """;

    private const string ForItem =
        $$"""
        async function nodeHostRun(self) {
          const result = await nodeHostCode(item.json, self.helpers,
            () => item.binary,
            data => { item.binary = data; },
            async () => nodeHostFilled(item.binary, $itemIndex, self),
            async data => { item.binary = data; }).call(self);
          if (result === undefined || result === null) throw new Error('{{NothingForItem}}');
          return { json: result, binary: item.binary };
        }
        """;

    /// <summary>The script that runs a Function node's code over all items.</summary>
    public static string OverItems(string code) =>
        $"return nodeHostRun(this);function nodeHostCode(helpers,getBinaryDataAsync,setBinaryDataAsync){{return async function(){{{code}\n}}}}\n{ForItems}{Shared}";

    /// <summary>The script that runs a Function Item node's code over the data of one item.</summary>
    public static string OverItem(string code) =>
        $"return nodeHostRun(this);function nodeHostCode(item,helpers,getBinaryData,setBinaryData,getBinaryDataAsync,setBinaryDataAsync){{return async function(){{{code}\n}}}}\n{ForItem}{Shared}";

    /// <summary>A failure as users know it: what the checks above say has no line in the user's code.</summary>
    public static NodeFailedException Explain(NodeFailedException failure)
    {
        if (Complaints.FirstOrDefault(text => failure.Message.StartsWith(text, StringComparison.Ordinal)) is not { } complaint)
            return failure;
        return new NodeFailedException(Codes.ScriptFailed, complaint, failure)
        {
            Hint = complaint switch
            {
                NothingForItem => "End the code with: return item;",
                Mixed => "Give every item a member \"json\", or none.",
                _ => "End the code with: return items;",
            },
            ItemIndex = failure.ItemIndex,
            Parameter = "functionCode",
        };
    }
}
