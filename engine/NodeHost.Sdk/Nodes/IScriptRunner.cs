using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>
/// Runs JavaScript that a user wrote, under limits of time, memory and depth, without access to files, network or .NET.
/// The script is the body of a function: it <c>return</c>s its result and may <c>await</c>.
/// </summary>
public interface IScriptRunner
{
    /// <summary>Runs a script once over all items: it sees <c>items</c> and <c>$input.all()</c>.</summary>
    /// <returns>What it returned; null for <c>undefined</c>. Binary data is stood for by an object with its <c>id</c>.</returns>
    /// <exception cref="NodeFailedException">It does not parse, it threw, or it ran into a limit. The message has the line.</exception>
    ValueTask<JToken?> RunForAllItemsAsync(string code, CancellationToken cancellationToken);

    /// <summary>Runs a script for one item: it sees <c>item</c>, <c>$json</c> and <c>$input.item</c>.</summary>
    /// <param name="code">The script.</param>
    /// <param name="itemIndex">Zero-based index of the item in the first input.</param>
    /// <param name="cancellationToken">Stops the script.</param>
    /// <returns>What it returned; null for <c>undefined</c>.</returns>
    /// <exception cref="NodeFailedException">It does not parse, it threw, or it ran into a limit. The message has the line.</exception>
    ValueTask<JToken?> RunForItemAsync(string code, int itemIndex, CancellationToken cancellationToken);

    /// <summary>Runs a script once over all items and makes items of what it returns, by the rules of n8n's Code node.</summary>
    /// <returns>The items. One that the script did not pair is not paired.</returns>
    /// <exception cref="NodeFailedException">As above, or it did not return items.</exception>
    ValueTask<IReadOnlyList<Item>> ReturnItemsAsync(string code, CancellationToken cancellationToken);

    /// <summary>Runs a script for one item and makes an item of what it returns, by the rules of n8n's Code node.</summary>
    /// <param name="code">The script.</param>
    /// <param name="itemIndex">Zero-based index of the item in the first input.</param>
    /// <param name="cancellationToken">Stops the script.</param>
    /// <returns>The item; null if the script returned <c>null</c>, which drops it.</returns>
    /// <exception cref="NodeFailedException">As above, or it did not return an item.</exception>
    ValueTask<Item?> ReturnItemAsync(string code, int itemIndex, CancellationToken cancellationToken);
}
