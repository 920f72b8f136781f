using System.Reflection;
using System.Runtime.CompilerServices;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>A property of a parameters record with all that its attributes say, read from metadata once.</summary>
internal sealed class RecordProperty
{
    private readonly NullableAttribute? _nullable;

    public RecordProperty(PropertyInfo property)
    {
        Info = property;
        foreach (object attribute in property.GetCustomAttributes(inherit: false))
        {
            switch (attribute)
            {
                case ParameterAttribute parameter:
                    Parameter = parameter;
                    break;
                case VersionsAttribute versions:
                    Versions = versions;
                    break;
                case ShowWhenAttribute show:
                    Rules.Add((show.Property, show.Values ?? [], Hide: false));
                    break;
                case HideWhenAttribute hide:
                    Rules.Add((hide.Property, hide.Values ?? [], Hide: true));
                    break;
                case QueryAttribute:
                    Place = ParameterPlace.Query;
                    break;
                case HeaderAttribute:
                    Place = ParameterPlace.Header;
                    break;
                case BodyAttribute or FileAttribute:
                    Place = ParameterPlace.Body;
                    break;
                case NotSentAttribute:
                    Place = ParameterPlace.Nowhere;
                    break;
                case RequiredMemberAttribute:
                    IsRequired = true;
                    break;
                case NullableAttribute nullable:
                    _nullable = nullable;
                    break;
            }
        }
    }

    public PropertyInfo Info { get; }

    public ParameterAttribute? Parameter { get; }

    public VersionsAttribute? Versions { get; }

    public List<(string Property, IReadOnlyList<object> Values, bool Hide)> Rules { get; } = [];

    public bool IsRequired { get; }

    /// <summary>Where an attribute says that it is sent; null where none does.</summary>
    public ParameterPlace? Place { get; }

    public string WireName => Parameter?.Name ?? WireNames.Of(Info);

    public bool IsNullableReference => NullableReference.Is(Info, _nullable);

    /// <summary>The settable properties of a record: those of base records first, in the order of their declaration.</summary>
    public static IReadOnlyList<RecordProperty> Of(Type record)
    {
        var chain = new Stack<Type>();
        for (Type? type = record; type is not null && type != typeof(object); type = type.BaseType)
            chain.Push(type);
        return [.. chain.SelectMany(DeclaredBy)];
    }

    private static IEnumerable<RecordProperty> DeclaredBy(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.SetMethod is { IsPublic: true } set && property.GetMethod is { IsPublic: true }
            && set.GetBaseDefinition() == set && property.GetIndexParameters().Length == 0)
        .OrderBy(property => property.MetadataToken)
        .Select(property => new RecordProperty(property));
}
