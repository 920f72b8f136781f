// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Contact. (XAPI Pbx.Contact)</summary>
[Naming(Naming.AsWritten)]
public sealed record Contact
{
    public Optional<string> Business { get; init; }

    public Optional<string> Business2 { get; init; }

    public Optional<string> BusinessFax { get; init; }

    public Optional<string> CompanyName { get; init; }

    public Optional<ContactSource> ContactType { get; init; }

    public Optional<string> Department { get; init; }

    public Optional<string> Email { get; init; }

    public Optional<string> FirstName { get; init; }

    public Optional<string> Home { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> LastName { get; init; }

    public Optional<string> Mobile2 { get; init; }

    public Optional<string> Other { get; init; }

    public Optional<string> Pager { get; init; }

    public Optional<string> PhoneNumber { get; init; }

    public Optional<string> Tag { get; init; }

    public Optional<string> Title { get; init; }
}
