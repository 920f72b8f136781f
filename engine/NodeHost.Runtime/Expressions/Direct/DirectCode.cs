namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>
/// Code that is run without the script engine, because what it gives in JavaScript is plain: a path into data, arithmetic on numbers,
/// texts put together. It has no effects, so where it meets what is not plain after all, the script engine simply runs the code instead.
/// </summary>
internal abstract class DirectCode
{
    public abstract DirectValue Evaluate(in DirectScope scope);
}
