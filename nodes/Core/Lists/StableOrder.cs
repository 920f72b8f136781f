namespace NodeHost.Nodes.Core.Lists;

/// <summary>
/// Sorts indexes and keeps the order of equal ones. Values of mixed types have no consistent order, which .NET's own sorting may
/// answer with an exception; this one ends with some order, and for few values with the one that JavaScript's sorting gives: both
/// insert each value into those before it by halving.
/// </summary>
internal static class StableOrder
{
    private const int RunLength = 64;

    /// <summary>The indexes 0 to <paramref name="count"/> - 1, in order.</summary>
    public static int[] Of(int count, Comparison<int> compare)
    {
        int[] source = [.. Enumerable.Range(0, count)];
        for (int start = 0; start < count; start += RunLength)
            SortRun(source.AsSpan(start, Math.Min(RunLength, count - start)), compare);
        int[] target = new int[count];
        for (int width = RunLength; width < count; width = width > count / 2 ? count : width * 2)
        {
            for (int start = 0; start < count; start += 2 * width)
                Merge(source, target, start, Math.Min(start + width, count), Math.Min(start + (2 * width), count), compare);
            (source, target) = (target, source);
        }

        return source;
    }

    private static void SortRun(Span<int> run, Comparison<int> compare)
    {
        for (int i = OrderedStart(run, compare); i < run.Length; i++)
        {
            int pivot = run[i];
            int left = 0;
            int right = i;
            while (left < right)
            {
                int middle = left + ((right - left) / 2);
                if (compare(pivot, run[middle]) < 0)
                    right = middle;
                else
                    left = middle + 1;
            }

            run[left..i].CopyTo(run[(left + 1)..]);
            run[left] = pivot;
        }
    }

    // How many values at the start are in order; those that strictly descend are turned round.
    private static int OrderedStart(Span<int> run, Comparison<int> compare)
    {
        if (run.Length < 2)
            return run.Length;
        bool descends = compare(run[1], run[0]) < 0;
        int length = 2;
        while (length < run.Length && compare(run[length], run[length - 1]) < 0 == descends)
            length++;
        if (descends)
            run[..length].Reverse();
        return length;
    }

    private static void Merge(int[] source, int[] target, int start, int middle, int end, Comparison<int> compare)
    {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++)
        {
            bool takesLeft = left < middle && (right >= end || compare(source[left], source[right]) <= 0);
            target[i] = source[takesLeft ? left++ : right++];
        }
    }
}
