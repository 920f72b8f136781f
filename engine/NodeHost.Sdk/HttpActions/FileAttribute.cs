namespace NodeHost.Sdk;

/// <summary>The parameter's value is the name of a file of the item; its content is sent as a part of a multipart form.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FileAttribute : Attribute;
