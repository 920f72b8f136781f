using System.Collections;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files.Patterns;

/// <summary>
/// The pattern of one name within a path: <c>*</c>, <c>?</c>, <c>[a-c]</c>, <c>[!a]</c>, and of alternatives <c>@(a|b)</c> one,
/// <c>?(a|b)</c> one or none, <c>+(a|b)</c> one or more, <c>*(a|b)</c> any number, <c>!(a|b)</c> anything else.
/// </summary>
/// <remarks>
/// It is matched by keeping the set of places that can be reached, so that no pattern takes exponential time; .NET's expressions
/// without backtracking lack the "anything else".
/// </remarks>
internal sealed class NamePattern
{
    private readonly IReadOnlyList<NamePart> _parts;
    private readonly bool _findsHidden;

    /// <exception cref="NodeFailedException">Parentheses are not closed.</exception>
    public NamePattern(string pattern)
    {
        _parts = new NamePatternReader(pattern).Read();
        _findsHidden = pattern.StartsWith('.') || pattern.StartsWith(@"\.", StringComparison.Ordinal);
    }

    /// <summary>Whether a name fits. One that begins with a dot fits only where the pattern does, too.</summary>
    public bool Matches(string name)
    {
        if (name.StartsWith('.') && !_findsHidden)
            return false;
        var start = new BitArray(name.Length + 1) { [0] = true };
        return Reach(_parts, name, start)[name.Length];
    }

    /// <summary>The places that parts reach from others.</summary>
    internal static BitArray Reach(IReadOnlyList<NamePart> parts, string name, BitArray from)
    {
        foreach (NamePart part in parts)
            from = part.Reach(name, from);
        return from;
    }
}
