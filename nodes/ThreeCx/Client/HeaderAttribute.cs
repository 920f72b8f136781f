namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>The parameter is sent as a header, under its wire name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HeaderAttribute : Attribute;
