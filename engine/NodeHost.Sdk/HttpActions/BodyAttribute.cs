namespace NodeHost.Sdk;

/// <summary>The parameter's value is the whole body of the request instead of one member of it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BodyAttribute : Attribute;
