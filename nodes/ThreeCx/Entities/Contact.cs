using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>An entry of a phone book. (XAPI Pbx.Contact)</summary>
[Naming(Naming.AsWritten)]
public sealed record Contact
{
    [Parameter(Description = "Number at work.", Example = "+49301234567")]
    public Optional<string> Business { get; init; }

    [Parameter(Description = "Second number at work.")]
    public Optional<string> Business2 { get; init; }

    [Parameter(Description = "Fax number at work.")]
    public Optional<string> BusinessFax { get; init; }

    [Parameter(Description = "Company.", Example = "Example Ltd")]
    public Optional<string> CompanyName { get; init; }

    [Parameter(Description = "Where it comes from. Set by the PBX.")]
    public Optional<ContactSource> ContactType { get; init; }

    [Parameter(Description = "Department.", Example = "Sales")]
    public Optional<string> Department { get; init; }

    [Parameter(Description = "E-mail address.", Example = "ada@example.com")]
    public Optional<string> Email { get; init; }

    [Parameter(Description = "First name.", Example = "Ada")]
    public Optional<string> FirstName { get; init; }

    [Parameter(Description = "Number at home.")]
    public Optional<string> Home { get; init; }

    [Parameter(Description = "Given by the PBX; an update names by it what to change.", Example = "3")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "Last name.", Example = "Lindqvist")]
    public Optional<string> LastName { get; init; }

    [Parameter(Description = "Second mobile number.")]
    public Optional<string> Mobile2 { get; init; }

    [Parameter(Description = "Another number.")]
    public Optional<string> Other { get; init; }

    [Parameter(Description = "Number of a pager.")]
    public Optional<string> Pager { get; init; }

    [Parameter(Description = "Mobile number.", Example = "+491700000101")]
    public Optional<string> PhoneNumber { get; init; }

    [Parameter(Description = "A word to find it by.")]
    public Optional<string> Tag { get; init; }

    [Parameter(Description = "Title.", Example = "Dr")]
    public Optional<string> Title { get; init; }
}
