namespace NodeHost.Sdk;

/// <summary>
/// Makes a class of a pack a service: nodes and other services of the pack ask for it, or for an interface of it, in their constructors.
/// There is one object of it in a process, made when it is first asked for and disposed at the end.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PackServiceAttribute : Attribute;
