namespace NodeHost.Runtime.Catalog;

/// <summary>Makes a typed list of elements whose type is known only at run time.</summary>
internal abstract class ListFactory
{
    public abstract object Make(IReadOnlyList<object?> elements);

    public static ListFactory Of(Type element) => (ListFactory)Activator.CreateInstance(typeof(ListFactory<>).MakeGenericType(element))!;
}

/// <summary>Makes an array, which is the smallest <see cref="IReadOnlyList{T}"/>.</summary>
internal sealed class ListFactory<TElement> : ListFactory
{
    public override object Make(IReadOnlyList<object?> elements)
    {
        var list = new TElement[elements.Count];
        for (int i = 0; i < list.Length; i++)
            list[i] = (TElement)elements[i]!;
        return list;
    }
}
