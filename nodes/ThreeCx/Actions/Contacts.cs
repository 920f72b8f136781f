using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Adds a contact to the company phone book.</summary>
[Action("Contacts", "Create Contact", "POST", "/Contacts", Description = "Adds a contact to the company phone book")]
[Answer<Contact>]
public sealed class CreateContact : XapiAction<Contact>;

/// <summary>Adds a contact to the phone book of an extension.</summary>
[Action("Contacts", "Create Contact By Number", "POST", "/Contacts/Pbx.CreateContactByNumber",
    Description = "Adds a contact to the phone book of an extension")]
[Answer<Contact>]
public sealed class CreateContactByNumber : XapiAction<CreateContactByNumberParameters>;

/// <summary>Parameters of <see cref="CreateContactByNumber"/>.</summary>
public sealed record CreateContactByNumberParameters
{
    [Parameter(Description = "The contact.", Example = "{ \"FirstName\": \"Ada\", \"LastName\": \"Lindqvist\", \"Business\": \"+49301234567\" }")]
    public Optional<JsonText<Contact>> Contact { get; init; }

    [Parameter(Description = "The extension whose phone book it is.", Example = "101")]
    public Optional<string> Number { get; init; }
}

/// <summary>Removes a contact.</summary>
[Action("Contacts", "Delete Contact", "DELETE", "/Contacts({Id})", Description = "Removes a contact")]
public sealed class DeleteContact : XapiAction<DeleteById>;

/// <summary>Removes the contacts with the given ids.</summary>
[Action("Contacts", "Delete Contacts By Id", "POST", "/Contacts/Pbx.DeleteContactsById",
    Effect = NodeEffect.Delete, Description = "Removes the contacts with the given ids")]
public sealed class DeleteContactsById : XapiAction<DeleteContactsByIdParameters>;

/// <summary>Parameters of <see cref="DeleteContactsById"/>.</summary>
public sealed record DeleteContactsByIdParameters
{
    [Parameter(Description = "Ids of the contacts.", Example = "[3, 4]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }
}

/// <summary>Removes an extension's contacts that come from a source.</summary>
[Action("Contacts", "Delete Contacts By Type", "POST", "/Contacts/Pbx.DeleteContactsByType",
    Effect = NodeEffect.Delete, Description = "Removes an extension's contacts that come from a source")]
public sealed class DeleteContactsByType : XapiAction<DeleteContactsByTypeParameters>;

/// <summary>Parameters of <see cref="DeleteContactsByType"/>.</summary>
public sealed record DeleteContactsByTypeParameters
{
    [Parameter(Description = "Where the contacts come from.")]
    public Optional<ContactSource> ContactSource { get; init; }

    [Parameter(Description = "The extension whose phone book it is.", Example = "101")]
    public Optional<string> Number { get; init; }
}

/// <summary>Removes the departments' contacts that come from a source.</summary>
[Action("Contacts", "Delete Department Contacts By Type", "POST", "/Contacts/Pbx.DeleteDepartmentContactsByType",
    Effect = NodeEffect.Delete, Description = "Removes the departments' contacts that come from a source")]
public sealed class DeleteDepartmentContactsByType : XapiAction<DeleteDepartmentContactsByTypeParameters>;

/// <summary>Parameters of <see cref="DeleteDepartmentContactsByType"/>.</summary>
public sealed record DeleteDepartmentContactsByTypeParameters
{
    [Parameter(Description = "Where the contacts come from.")]
    public Optional<ContactSource> ContactSource { get; init; }
}

/// <summary>Removes everybody's personal contacts that come from a source.</summary>
[Action("Contacts", "Delete Personal Contacts By Type", "POST", "/Contacts/Pbx.DeletePersonalContactsByType",
    Effect = NodeEffect.Delete, Description = "Removes everybody's personal contacts that come from a source")]
public sealed class DeletePersonalContactsByType : XapiAction<DeletePersonalContactsByTypeParameters>;

/// <summary>Parameters of <see cref="DeletePersonalContactsByType"/>.</summary>
public sealed record DeletePersonalContactsByTypeParameters
{
    [Parameter(Description = "Where the contacts come from.")]
    public Optional<ContactSource> ContactSource { get; init; }
}

/// <summary>Reads one contact.</summary>
[Action("Contacts", "Get Contact", "GET", "/Contacts({Id})", Description = "Reads one contact")]
[Answer<Contact>]
public sealed class GetContact : XapiAction<GetById>;

/// <summary>Lists the phone book of an extension.</summary>
[Action("Contacts", "Get Contacts By Number", "GET", "/Contacts/Pbx.GetContactsByNumber(number={number})",
    Description = "Lists the phone book of an extension")]
[Answer<Contact>(IsList = true)]
public sealed class GetContactsByNumber : XapiAction<GetContactsByNumberParameters>;

/// <summary>Parameters of <see cref="GetContactsByNumber"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetContactsByNumberParameters : ListQuery
{
    [Parameter(Description = "The extension whose phone book it is.", Example = "101")]
    public required string Number { get; init; }
}

/// <summary>Reads how contacts are looked up in an Exchange server.</summary>
[Action("Contacts", "Get Dir Search Settings", "GET", "/Contacts/Pbx.GetDirSearchSettings()",
    Description = "Reads how contacts are looked up in an Exchange server")]
[Answer<ContactsDirSearchSettings>]
public sealed class GetDirSearchSettings : XapiAction<NoParameters>;

/// <summary>Lists the company phone book, for example with the $filter startswith(LastName, 'Ha').</summary>
[Action("Contacts", "List Contact", "GET", "/Contacts",
    Description = "Lists the company phone book, for example with the $filter startswith(LastName, 'Ha')")]
[Answer<Contact>(IsList = true)]
public sealed class ListContact : XapiAction<ListQuery>;

/// <summary>Changes how contacts are looked up in an Exchange server.</summary>
[Action("Contacts", "Set Dir Search Settings", "POST", "/Contacts/Pbx.SetDirSearchSettings",
    Effect = NodeEffect.Update, Description = "Changes how contacts are looked up in an Exchange server")]
public sealed class SetDirSearchSettings : XapiAction<SetDirSearchSettingsParameters>;

/// <summary>Parameters of <see cref="SetDirSearchSettings"/>.</summary>
public sealed record SetDirSearchSettingsParameters
{
    [Parameter(Description = "The server, who logs in, and the folders.",
        Example = "{ \"ExchangeServerUrl\": \"https://mail.example.com\", \"ExchangeUser\": \"pbx\" }")]
    public Optional<JsonText<ContactsDirSearchSettings>> DirSearchSettings { get; init; }
}

/// <summary>Changes the set properties of a contact.</summary>
[Action("Contacts", "Update Contact", "PATCH", "/Contacts({Id})", Description = "Changes the set properties of a contact")]
public sealed class UpdateContact : XapiAction<Contact>;
