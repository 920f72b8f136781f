namespace NodeHost.Sdk;

/// <summary>
/// For a parameters record whose node does its work elsewhere, such as a trigger that a server would wait on: parameters that
/// the record does not have are no mistake and have no effect.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenParametersAttribute : Attribute;
