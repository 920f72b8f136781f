namespace NodeHost.Sdk;

/// <summary>The parameter is an option of the action itself, for example <c>returnAll</c>, and no part of the request.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotSentAttribute : Attribute;
