using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace NodeHost.Sdk;

/// <summary>The names that properties and enum members have in workflow files and on the wire, and those for people.</summary>
public static class WireNames
{
    private static readonly ConcurrentDictionary<Type, EnumNames> Enums = new();

    /// <summary>The wire name of a property.</summary>
    public static string Of(PropertyInfo property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Of(property, property.GetCustomAttribute<ParameterAttribute>());
    }

    internal static string Of(PropertyInfo property, ParameterAttribute? attribute) =>
        attribute?.Name ?? Apply(NamingOf(property.DeclaringType!), property.Name);

    /// <summary>The wire value of an enum member; of several flags their values with commas.</summary>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        EnumNames names = NamesOf(value.GetType());
        return names.ByValue.TryGetValue(value, out string? name) ? name
            : names.AreFlags ? string.Join(',', value.ToString().Split(", ").Select(member => names.ByMember.GetValueOrDefault(member, member)))
            : value.ToString();
    }

    /// <summary>The wire values of an enum, in the order in which it declares them.</summary>
    public static IReadOnlyList<string> AllOf(Type enumType) => NamesOf(enumType).InOrder;

    /// <summary>Finds the enum member with a wire value; upper and lower case count. Of flags, several values may stand with commas.</summary>
    public static bool TryParse(Type enumType, string wireValue, out object value)
    {
        EnumNames names = NamesOf(enumType);
        bool found = names.ByName.TryGetValue(wireValue, out Enum? member);
        value = member!;
        return found || (names.AreFlags && TryParseFlags(enumType, names, wireValue, out value));
    }

    /// <summary>
    /// A name in title words, as the 3CX node labels its properties: <c>BreakRoute</c> becomes <c>Break Route</c>,
    /// <c>TimeoutForwardDN</c> becomes <c>Timeout Forward DN</c>, <c>UseMSExchange</c> becomes <c>Use MS Exchange</c>.
    /// </summary>
    public static string TitleWords(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool startsWord = i > 0 && char.IsUpper(name[i]) &&
                (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                text.Append(' ');
            text.Append(i == 0 ? char.ToUpper(name[i], CultureInfo.InvariantCulture) : name[i]);
        }

        return text.ToString();
    }

    private static bool TryParseFlags(Type enumType, EnumNames names, string wireValue, out object value)
    {
        long all = 0;
        bool found = wireValue.Length > 0;
        foreach (string part in wireValue.Split(',', StringSplitOptions.TrimEntries))
        {
            found &= names.ByName.TryGetValue(part, out Enum? member);
            all |= member is null ? 0 : Convert.ToInt64(member, CultureInfo.InvariantCulture);
        }

        value = found ? Enum.ToObject(enumType, all) : null!;
        return found;
    }

    private static Naming NamingOf(Type type) => type.GetCustomAttribute<NamingAttribute>()?.Naming ?? Naming.CamelCase;

    // A run of capitals at the start is lowered as one word: "URL" becomes "url", "DNSName" becomes "dnsName".
    private static string Apply(Naming naming, string name)
    {
        if (naming == Naming.AsWritten)
            return name;
        int capitals = name.TakeWhile(char.IsUpper).Count();
        int lowered = capitals <= 1 || capitals == name.Length ? capitals : capitals - 1;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    private static EnumNames NamesOf(Type enumType) => Enums.GetOrAdd(enumType, static type => new EnumNames(type));

    private sealed class EnumNames
    {
        public EnumNames(Type type)
        {
            Naming naming = NamingOf(type);
            AreFlags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
            foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                var value = (Enum)field.GetValue(null)!;
                string name = field.GetCustomAttribute<OptionAttribute>()?.Value ?? Apply(naming, field.Name);
                InOrder.Add(name);
                ByName[name] = value;
                ByValue[value] = name;
                ByMember[field.Name] = name;
            }
        }

        public bool AreFlags { get; }

        public List<string> InOrder { get; } = [];

        public Dictionary<string, Enum> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<Enum, string> ByValue { get; } = [];

        public Dictionary<string, string> ByMember { get; } = new(StringComparer.Ordinal);
    }
}
