using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Legacy;

/// <summary>Sends the request of an item as the first two versions of the node do.</summary>
internal static class LegacyRequest
{
    public static async Task<ItemResult> SendAsync(LegacyParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        ItemResult result = await HttpRequest.SendAsync(LegacyTranslation.ToCurrent(parameters), context, cancellationToken);
        return parameters.Options.SplitIntoItems || result.Single is not null ? result : Together(result);
    }

    // These versions keep a list together unless they are told to split it; an item's data is an object, so it goes below a name.
    private static Item Together(ItemResult result) =>
        Item.Of(new JObject { ["data"] = new JArray(result.Items.Select(static item => item.Json)) });
}
