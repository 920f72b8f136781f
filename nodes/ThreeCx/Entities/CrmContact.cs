// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm contact. (XAPI Pbx.CrmContact)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmContact
{
    public Optional<string> CompanyName { get; init; }

    public Optional<string> ContactRawData { get; init; }

    public Optional<ContactType> ContactType { get; init; }

    public Optional<string> ContactUrl { get; init; }

    public Optional<string> Department { get; init; }

    public Optional<string> Email { get; init; }

    public Optional<string> FaxBusiness { get; init; }

    public Optional<string> FirstName { get; init; }

    public Optional<string> LastName { get; init; }

    public Optional<string> Pager { get; init; }

    public Optional<string> PhoneBusiness { get; init; }

    public Optional<string> PhoneBusiness2 { get; init; }

    public Optional<string> PhoneHome { get; init; }

    public Optional<string> PhoneMobile { get; init; }

    public Optional<string> PhoneMobile2 { get; init; }

    public Optional<string> PhoneOther { get; init; }

    public Optional<string> PhotoUrl { get; init; }

    public Optional<string> Title { get; init; }
}
