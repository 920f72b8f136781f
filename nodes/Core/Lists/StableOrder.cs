namespace NodeHost.Nodes.Core.Lists;

/// <summary>
/// Sorts indexes and keeps the order of equal ones. Values of mixed types have no consistent order, which .NET's own sorting may
/// answer with an exception; this one ends with some order.
/// </summary>
internal static class StableOrder
{
    /// <summary>The indexes 0 to <paramref name="count"/> - 1, in order.</summary>
    public static int[] Of(int count, Comparison<int> compare)
    {
        int[] source = [.. Enumerable.Range(0, count)];
        int[] target = new int[count];
        for (int width = 1; width < count; width = width > count / 2 ? count : width * 2)
        {
            for (int start = 0; start < count; start += 2 * width)
                Merge(source, target, start, Math.Min(start + width, count), Math.Min(start + (2 * width), count), compare);
            (source, target) = (target, source);
        }

        return source;
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
