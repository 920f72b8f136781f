using System.Reflection;
using System.Runtime.CompilerServices;

namespace NodeHost.Sdk;

/// <summary>
/// Tells whether the type of a property is written with a question mark, as in <c>string?</c>. The compiler notes it at the property,
/// or at the class where most of its members agree. NullabilityInfoContext tells the same, but costs milliseconds at a cold start.
/// </summary>
public static class NullableReference
{
    private const byte Annotated = 2;

    /// <summary>True for a nullable reference; a nullable value such as <c>int?</c> is none.</summary>
    public static bool Is(PropertyInfo property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Is(property, property.GetCustomAttribute<NullableAttribute>(inherit: false));
    }

    /// <summary>The same where the property's attributes have been read already.</summary>
    /// <param name="property">The property.</param>
    /// <param name="own">The note at the property itself; null where there is none.</param>
    public static bool Is(PropertyInfo property, NullableAttribute? own)
    {
        ArgumentNullException.ThrowIfNull(property);
        return !property.PropertyType.IsValueType && (own?.NullableFlags[0] ?? ContextOf(property.DeclaringType)) == Annotated;
    }

    private static byte? ContextOf(Type? type)
    {
        for (; type is not null; type = type.DeclaringType)
        {
            if (type.GetCustomAttribute<NullableContextAttribute>(inherit: false) is { } context)
                return context.Flag;
        }

        return null;
    }
}
