// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes a phone logo.</summary>
[Action("Phone Logos", "Delete Phone Logo", "DELETE", "/PhoneLogos({Filename})")]
public sealed class DeletePhoneLogo : XapiAction<DeletePhoneLogoParameters>;

/// <summary>Parameters of <see cref="DeletePhoneLogo"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeletePhoneLogoParameters
{
    public required string Filename { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Lists phone logos.</summary>
[Action("Phone Logos", "List Phone Logo", "GET", "/PhoneLogos")]
[Answer<PhoneLogo>(IsList = true)]
public sealed class ListPhoneLogo : XapiAction<ListQuery>;
