using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Finds numbers for entities that are to be made, each for one of them: what the PBX calls free may be promised to another item.</summary>
/// <param name="path">Path of the set.</param>
internal sealed class NumberReservation(string path)
{
    // More than any run has in flight at once, and fewer than would be asked of a PBX that has gone astray.
    private const int MostTries = 1000;

    private string? _last;

    /// <summary>A number that is free and in nobody's hands; null where the PBX gives numbers itself and does not tell them.</summary>
    /// <param name="taken">The numbers of the run's items.</param>
    /// <param name="ask">Asks at an address below the root; null for 404.</param>
    /// <exception cref="NodeFailedException">The PBX did not tell one.</exception>
    public async Task<string?> NextAsync(KeyReservations taken, Func<string, Task<ActionAnswer?>> ask)
    {
        if (NumberedSets.FreeNumberOf(path) is not { } function)
            return null;
        string? candidate = NumberIn(await ask(function));
        if (candidate is null)
            return null;
        if (taken.IsTaken(KeyOf(candidate)) && _last is not null)
            candidate = NumberedSets.After(_last);
        for (int i = 0; i < MostTries && candidate is not null; i++, candidate = NumberedSets.After(candidate))
        {
            bool isFree = !taken.IsTaken(KeyOf(candidate)) && (i == 0 && _last is null || await IsFreeAsync(candidate, ask));
            if (isFree && taken.TryTake(KeyOf(candidate)))
                return _last = candidate;
        }

        throw new NodeFailedException(Codes.XapiRefused, $"The PBX told no number that is free for a new one of {path.TrimStart('/')}. Set the number yourself.");
    }

    private static NaturalKey KeyOf(string number) => new("Number", number);

    // Whatever has a number, be it a user or a queue, is a peer.
    private static async Task<bool> IsFreeAsync(string number, Func<string, Task<ActionAnswer?>> ask) =>
        await ask($"Peers(Number={ODataLiteral.Of(number)})?$select=Number") is null;

    private static string? NumberIn(ActionAnswer? answer) => answer?.Json switch
    {
        JObject { Count: > 0 } envelope => ((envelope["Number"] ?? envelope["value"]) as JValue)?.Value as string,
        _ => null,
    };
}
