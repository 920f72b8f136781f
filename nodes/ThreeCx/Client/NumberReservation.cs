using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Finds numbers for entities that are to be made, each for one of them: what the PBX calls free may be promised to another item.</summary>
/// <param name="path">Path of the set.</param>
internal sealed class NumberReservation(string path)
{
    // So many are looked up by one request; more would make its URL too long for some proxies.
    private const int Window = 50;

    // So many requests look at once, as all items wait for them.
    private const int MostAtOnce = 8;

    // Fewer than would be asked of a PBX that has gone astray.
    private const int MostLooks = 20;

    private readonly Queue<string> _free = new();
    private string? _last;
    private int _windows = 1;

    /// <summary>A number that is free and in nobody's hands; null where the PBX gives numbers itself and does not tell them.</summary>
    /// <param name="taken">The numbers of the run's items.</param>
    /// <param name="ask">Asks at an address below the root; null for 404.</param>
    /// <exception cref="NodeFailedException">The PBX did not tell one.</exception>
    public async Task<string?> NextAsync(KeyReservations taken, Func<string, Task<ActionAnswer?>> ask)
    {
        if (NumberedSets.FreeNumberOf(path) is not { } function)
            return null;
        for (int looks = 0; looks <= MostLooks; looks++)
        {
            while (_free.TryDequeue(out string? candidate))
            {
                if (taken.TryTake(KeyOf(candidate)))
                    return candidate;
            }

            if (!await LookAsync(function, ask))
                return null;
        }

        throw new NodeFailedException(Codes.XapiRefused, $"The PBX told no number that is free for a new one of {path.TrimStart('/')}. Set the number yourself.");
    }

    // The first number is the PBX's own choice; a run that needs more takes those behind it, many by one request, and the more the
    // more it has needed.
    private async Task<bool> LookAsync(string function, Func<string, Task<ActionAnswer?>> ask)
    {
        if (_last is null)
        {
            _last = NumberIn(await ask(function));
            if (_last is not null)
                _free.Enqueue(_last);
            return _last is not null;
        }

        var candidates = new List<string>();
        while (candidates.Count < Window * _windows && NumberedSets.After(_last) is { } next)
            candidates.Add(_last = next);
        string[][] used = await Task.WhenAll(candidates.Chunk(Window).Select(window => UsedAsync(window, ask)));
        foreach (string free in candidates.Except(used.SelectMany(numbers => numbers)))
            _free.Enqueue(free);
        _windows = Math.Min(2 * _windows, MostAtOnce);
        return candidates.Count > 0;
    }

    // Whatever has a number, be it a user or a queue, is a peer.
    private static async Task<string[]> UsedAsync(string[] numbers, Func<string, Task<ActionAnswer?>> ask)
    {
        string filter = RequestText.Escape($"Number in ({string.Join(',', numbers.Select(number => $"'{number}'"))})");
        if (await ask($"Peers?$select=Number&$filter={filter}") is not { } answer || CollectionPage.Of(answer) is not { } page)
            return [];
        // A PBX that gives its answers in pages is asked for less at once.
        if (page.Next is not null && numbers.Length > 1)
            return [.. await UsedAsync(numbers[..(numbers.Length / 2)], ask), .. await UsedAsync(numbers[(numbers.Length / 2)..], ask)];
        return [.. page.Items().Select(peer => (string?)peer.Json["Number"] ?? "")];
    }

    private static NaturalKey KeyOf(string number) => new("Number", number);

    private static string? NumberIn(ActionAnswer? answer) => answer?.Json switch
    {
        JObject { Count: > 0 } envelope => ((envelope["Number"] ?? envelope["value"]) as JValue)?.Value as string,
        _ => null,
    };
}
