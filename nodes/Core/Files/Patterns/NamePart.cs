using System.Collections;

namespace NodeHost.Nodes.Core.Files.Patterns;

/// <summary>A part of the pattern of a name.</summary>
internal abstract record NamePart
{
    /// <summary>The places in the name at which the part can end.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">The places at which it can begin; not changed.</param>
    public abstract BitArray Reach(string name, BitArray from);
}

/// <summary>Any number of characters.</summary>
internal sealed record AnyText : NamePart
{
    public override BitArray Reach(string name, BitArray from)
    {
        var ends = new BitArray(from.Length);
        bool isReached = false;
        for (int i = 0; i < from.Length; i++)
        {
            isReached |= from[i];
            ends[i] = isReached;
        }

        return ends;
    }
}

/// <summary>One character that fits.</summary>
internal sealed record OneCharacter(Predicate<char> Fits) : NamePart
{
    public override BitArray Reach(string name, BitArray from)
    {
        var ends = new BitArray(from.Length);
        for (int i = 0; i < name.Length; i++)
            ends[i + 1] = from[i] && Fits(name[i]);
        return ends;
    }
}

/// <summary>Alternatives, as often as the sign before their parentheses says.</summary>
internal sealed record Choice(char Sign, IReadOnlyList<IReadOnlyList<NamePart>> Alternatives) : NamePart
{
    public override BitArray Reach(string name, BitArray from) => Sign switch
    {
        '?' => Once(name, from).Or(from),
        '+' => Repeated(name, Once(name, from)),
        '*' => Repeated(name, new BitArray(from)),
        '!' => Otherwise(name, from),
        _ => Once(name, from),
    };

    private BitArray Once(string name, BitArray from)
    {
        var ends = new BitArray(from.Length);
        foreach (IReadOnlyList<NamePart> alternative in Alternatives)
            ends.Or(NamePattern.Reach(alternative, name, from));
        return ends;
    }

    private BitArray Repeated(string name, BitArray reached)
    {
        for (var next = reached; ;)
        {
            next = new BitArray(Once(name, next)).Or(reached);
            if (!new BitArray(next).Xor(reached).HasAnySet())
                return reached;
            reached = next;
        }
    }

    // What stands there depends on where it begins, so each beginning is looked at by itself.
    private BitArray Otherwise(string name, BitArray from)
    {
        var ends = new BitArray(from.Length);
        for (int i = 0; i < from.Length; i++)
        {
            if (!from[i])
                continue;
            var start = new BitArray(from.Length) { [i] = true };
            BitArray alike = Once(name, start);
            for (int end = i; end < from.Length; end++)
                ends[end] |= !alike[end];
        }

        return ends;
    }
}
