using System.Collections.Concurrent;
using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>The choices that an enum offers.</summary>
internal static class OptionSet
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<OptionDefinition>> Known = new();

    /// <summary>The members of an enum in the order of their declaration.</summary>
    public static IReadOnlyList<OptionDefinition> Of(Type enumType) => Known.GetOrAdd(enumType, static type => Read(type));

    private static OptionDefinition[] Read(Type enumType)
    {
        IReadOnlyList<string> values = WireNames.AllOf(enumType);
        FieldInfo[] members = enumType.GetFields(BindingFlags.Public | BindingFlags.Static);
        var options = new OptionDefinition[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            var attribute = members[i].GetCustomAttribute<OptionAttribute>();
            string label = attribute?.DisplayName ?? WireNames.TitleWords(members[i].Name);
            options[i] = new OptionDefinition(values[i], label, attribute?.Description, members[i].GetValue(null)!, attribute?.Unsupported, attribute?.Credential)
            {
                NeedsStaticData = attribute?.NeedsStaticData ?? false,
            };
        }

        return options;
    }
}
