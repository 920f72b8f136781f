namespace NodeHost.Sdk;

/// <summary>The property holds related entities, which a service returns only where the request asks for them, as by <c>$expand</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NavigationAttribute : Attribute;
