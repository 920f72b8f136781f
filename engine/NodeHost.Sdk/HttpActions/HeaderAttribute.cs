namespace NodeHost.Sdk;

/// <summary>The parameter is sent as a header of the request, under its wire name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HeaderAttribute : Attribute;
