using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Reads a parameters record from its type and attributes, and notes what its author got wrong.</summary>
internal sealed class RecordBuilder
{
    private readonly List<DescriptorMistake> _mistakes;
    private readonly HashSet<Type> _open = [];

    private RecordBuilder(List<DescriptorMistake> mistakes) => _mistakes = mistakes;

    /// <summary>Builds the definition of a record. It is unusable if mistakes were added.</summary>
    public static RecordDefinition Build(Type record, List<DescriptorMistake> mistakes)
    {
        RecordDefinition definition = new RecordBuilder(mistakes).Read(record);
        DisplayRules.Check(definition, mistakes);
        return definition;
    }

    private RecordDefinition Read(Type record)
    {
        _open.Add(record);
        var defaults = new Lazy<object>(() => Activator.CreateInstance(record)!);
        bool canCreate = CanCreate(record, defaults);
        var parameters = new List<ParameterDefinition>();
        foreach (RecordProperty property in RecordProperty.Of(record))
        {
            if (ReadParameter(property, record, canCreate ? defaults : null) is { } parameter)
                parameters.Add(parameter);
        }

        _open.Remove(record);
        return new RecordDefinition
        {
            Class = record,
            Parameters = parameters,
            ByName = Index(record, parameters),
            IsOpen = record.IsDefined(typeof(OpenParametersAttribute), inherit: true),
            // Records are immutable, so a copy may share the defaults, which are made once and not for each item.
            Create = () => RecordCopy.Of(defaults.Value),
        };
    }

    private bool CanCreate(Type record, Lazy<object> defaults)
    {
        if (record.IsAbstract || record.GetConstructor(Type.EmptyTypes) is null)
        {
            Note(record, null, record.IsAbstract
                ? "is abstract; a parameters record is created for each item, so make it sealed"
                : "has no public constructor without parameters; write its properties with init accessors instead");
            return false;
        }

        try
        {
            _ = defaults.Value;
            return true;
        }
        catch (TargetInvocationException fault)
        {
            Note(record, null, $"its constructor throws {fault.InnerException!.GetType().Name}: {fault.InnerException.Message}");
            return false;
        }
    }

    private ParameterDefinition? ReadParameter(RecordProperty property, Type record, Lazy<object>? defaults)
    {
        PropertyInfo info = property.Info;
        if (property.Parameter?.DisplayName is { } label && string.IsNullOrWhiteSpace(label))
            Note(record, info.Name, "its display name is empty; leave it out to get one from the property's name");
        if (ReadType(info, info.PropertyType, property.WireName, record) is not { } shape)
            return null;
        var access = new PropertyAccess(info);
        DeferredFactory? deferred = ParameterType.DeferredOf(info.PropertyType) is { } later ? DeferredFactory.Of(later) : null;
        ParameterDefinition parameter = shape with
        {
            DisplayName = property.Parameter?.DisplayName ?? WireNames.TitleWords(info.Name),
            Description = property.Parameter?.Description,
            Example = property.Parameter?.Example,
            IsRequired = property.IsRequired,
            Place = property.Place,
            MayBeEmpty = shape.ValueType == typeof(string) && property is { IsRequired: true, IsNullableReference: true },
            AcceptsNull = shape.AcceptsNull || property.IsNullableReference,
            IsOptional = typeof(IOptional).IsAssignableFrom(info.PropertyType),
            DisplayRules = [.. property.Rules.Select(rule => DisplayRules.Read(rule.Property, rule.Values, rule.Hide))],
            FromVersion = property.Versions?.From ?? 0,
            KeepsNonFinite = property.Parameter?.KeepsNonFinite ?? false,
            ToVersion = property.Versions?.To ?? double.MaxValue,
            NoExpression = property.Parameter is { NoExpression: true } or { IsScript: true },
            IsScript = property.Parameter?.IsScript ?? false,
            IsTemplate = property.Parameter?.IsTemplate ?? false,
            IsIgnored = property.Parameter?.Ignored ?? false,
            Unsupported = property.Parameter?.Unsupported,
            MakeDeferred = deferred is null ? null : deferred.Make,
            ReadDefault = property.IsRequired || defaults is null ? null : () => DefaultOf(info, defaults.Value),
            Set = deferred is null ? access.Set : (target, value) => access.Set(target, AsDeferred(deferred, value)),
            Get = access.Get,
        };
        CheckOptions(parameter, record);
        return parameter;
    }

    // What the type alone says; the same for a property and for the element of a list.
    private ParameterDefinition? ReadType(PropertyInfo property, Type declared, string name, Type record)
    {
        if (ParameterType.Of(declared) is not { } type)
            return Unsupported(property, record, $"{ParameterType.NameOf(declared)} is not a type of a parameter; use text, a number, " +
                "bool, an enum, DateTimeOffset, JToken, JsonText<T>, a record or IReadOnlyList<T> of these");
        if (type.Kind == ParameterKind.Record && _open.Contains(type.ValueType))
            return Unsupported(property, record, $"{type.ValueType.Name} contains itself; use JsonText<{type.ValueType.Name}> for data of any depth");
        ParameterDefinition? element = null;
        if (type.Kind == ParameterKind.List)
        {
            Type inner = ParameterType.ElementOf(type.ValueType)!;
            if (ParameterType.Of(inner) is { Kind: ParameterKind.List })
                return Unsupported(property, record, "a list of lists cannot be filled in; use JsonText<IReadOnlyList<…>> or a record with a list");
            element = ReadType(property, inner, name, record);
            if (element is null)
                return null;
        }

        return new ParameterDefinition
        {
            Name = name,
            PropertyName = property.Name,
            DisplayName = WireNames.TitleWords(property.Name),
            Kind = type.Kind,
            ValueType = type.ValueType,
            AcceptsNull = type.TakesNull,
            Options = type.Kind == ParameterKind.Option ? OptionSet.Of(type.ValueType) : [],
            Record = type.Kind == ParameterKind.Record ? Read(type.ValueType) : null,
            Element = element,
            MakeList = element is null ? null : ListFactory.Of(ParameterType.ElementOf(type.ValueType)!).Make,
            Shape = type.Kind == ParameterKind.Json ? JsonShape.Of(type.ValueType) : null,
        };
    }

    private void CheckOptions(ParameterDefinition parameter, Type record)
    {
        IReadOnlyList<OptionDefinition> options = parameter.Element?.Options ?? parameter.Options;
        foreach (string value in options.GroupBy(option => option.Value).Where(group => group.Count() > 1).Select(group => group.Key))
            Note(record, parameter.PropertyName, $"two options have the value '{value}'; give one of them another by [Option(Value = …)]");
        foreach (OptionDefinition option in options.Where(option => string.IsNullOrWhiteSpace(option.DisplayName)))
            Note(record, parameter.PropertyName, $"the display name of option '{option.Value}' is empty; leave it out to get one from the member's name");
        if (parameter.Kind == ParameterKind.Option && parameter.Default is { } initial && options.All(option => !option.Member.Equals(initial)))
            Note(record, parameter.PropertyName, $"its default {initial} is not among the options; " +
                $"choose one of {string.Join(", ", options.Select(option => option.Member))} or make the property required");
    }

    private Dictionary<string, ParameterDefinition> Index(Type record, List<ParameterDefinition> parameters)
    {
        var byName = new Dictionary<string, ParameterDefinition>(parameters.Count, StringComparer.Ordinal);
        foreach (ParameterDefinition parameter in parameters)
        {
            if (!byName.TryAdd(parameter.Name, parameter))
                Note(record, parameter.PropertyName, $"has the name '{parameter.Name}' of {byName[parameter.Name].PropertyName}; " +
                    "give one of them another by [Parameter(Name = …)]");
        }

        return byName;
    }

    // A value that is the same for all items is given as such.
    private static object AsDeferred(DeferredFactory factory, object? value) =>
        ReferenceEquals(value, ParameterConverter.Unset) || value is IDeferred ? value : factory.Make(_ => value);

    private static object? DefaultOf(PropertyInfo property, object record) =>
        property.GetValue(record) switch { IOptional optional => optional.Boxed, IDeferred => null, var value => value };

    private ParameterDefinition? Unsupported(PropertyInfo property, Type record, string message)
    {
        Note(record, property.Name, message);
        return null;
    }

    private void Note(Type record, string? property, string message) =>
        _mistakes.Add(new DescriptorMistake(record.FullName ?? record.Name, property, message));
}
