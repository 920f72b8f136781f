// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a contact.</summary>
[Action("Contacts", "Create Contact", "POST", "/Contacts")]
[Answer<Contact>]
public sealed class CreateContact : XapiAction<Contact>;

/// <summary>Makes a contact by number.</summary>
[Action("Contacts", "Create Contact By Number", "POST", "/Contacts/Pbx.CreateContactByNumber")]
[Answer<Contact>]
public sealed class CreateContactByNumber : XapiAction<CreateContactByNumberParameters>;

/// <summary>Parameters of <see cref="CreateContactByNumber"/>.</summary>
public sealed record CreateContactByNumberParameters
{
    public Optional<JsonText<Contact>> Contact { get; init; }

    public Optional<string> Number { get; init; }
}

/// <summary>Removes a contact.</summary>
[Action("Contacts", "Delete Contact", "DELETE", "/Contacts({Id})")]
public sealed class DeleteContact : XapiAction<DeleteById>;

/// <summary>Removes contacts by id.</summary>
[Action("Contacts", "Delete Contacts By Id", "POST", "/Contacts/Pbx.DeleteContactsById")]
public sealed class DeleteContactsById : XapiAction<DeleteContactsByIdParameters>;

/// <summary>Parameters of <see cref="DeleteContactsById"/>.</summary>
public sealed record DeleteContactsByIdParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Removes contacts by type.</summary>
[Action("Contacts", "Delete Contacts By Type", "POST", "/Contacts/Pbx.DeleteContactsByType")]
public sealed class DeleteContactsByType : XapiAction<DeleteContactsByTypeParameters>;

/// <summary>Parameters of <see cref="DeleteContactsByType"/>.</summary>
public sealed record DeleteContactsByTypeParameters
{
    public Optional<ContactSource> ContactSource { get; init; }

    public Optional<string> Number { get; init; }
}

/// <summary>Removes department contacts by type.</summary>
[Action("Contacts", "Delete Department Contacts By Type", "POST", "/Contacts/Pbx.DeleteDepartmentContactsByType")]
public sealed class DeleteDepartmentContactsByType : XapiAction<DeleteDepartmentContactsByTypeParameters>;

/// <summary>Parameters of <see cref="DeleteDepartmentContactsByType"/>.</summary>
public sealed record DeleteDepartmentContactsByTypeParameters
{
    public Optional<ContactSource> ContactSource { get; init; }
}

/// <summary>Removes personal contacts by type.</summary>
[Action("Contacts", "Delete Personal Contacts By Type", "POST", "/Contacts/Pbx.DeletePersonalContactsByType")]
public sealed class DeletePersonalContactsByType : XapiAction<DeletePersonalContactsByTypeParameters>;

/// <summary>Parameters of <see cref="DeletePersonalContactsByType"/>.</summary>
public sealed record DeletePersonalContactsByTypeParameters
{
    public Optional<ContactSource> ContactSource { get; init; }
}

/// <summary>Reads a contact.</summary>
[Action("Contacts", "Get Contact", "GET", "/Contacts({Id})")]
[Answer<Contact>]
public sealed class GetContact : XapiAction<GetById>;

/// <summary>Reads contacts by number.</summary>
[Action("Contacts", "Get Contacts By Number", "GET", "/Contacts/Pbx.GetContactsByNumber(number={number})")]
[Answer<Contact>(IsList = true)]
public sealed class GetContactsByNumber : XapiAction<GetContactsByNumberParameters>;

/// <summary>Parameters of <see cref="GetContactsByNumber"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetContactsByNumberParameters : ListQuery
{
    public required string Number { get; init; }
}

/// <summary>Reads dir search settings.</summary>
[Action("Contacts", "Get Dir Search Settings", "GET", "/Contacts/Pbx.GetDirSearchSettings()")]
[Answer<ContactsDirSearchSettings>]
public sealed class GetDirSearchSettings : XapiAction<NoParameters>;

/// <summary>Lists contacts.</summary>
[Action("Contacts", "List Contact", "GET", "/Contacts")]
[Answer<Contact>(IsList = true)]
public sealed class ListContact : XapiAction<ListQuery>;

/// <summary>Sets dir search settings.</summary>
[Action("Contacts", "Set Dir Search Settings", "POST", "/Contacts/Pbx.SetDirSearchSettings")]
public sealed class SetDirSearchSettings : XapiAction<SetDirSearchSettingsParameters>;

/// <summary>Parameters of <see cref="SetDirSearchSettings"/>.</summary>
public sealed record SetDirSearchSettingsParameters
{
    public Optional<JsonText<ContactsDirSearchSettings>> DirSearchSettings { get; init; }
}

/// <summary>Changes a contact.</summary>
[Action("Contacts", "Update Contact", "PATCH", "/Contacts({Id})")]
public sealed class UpdateContact : XapiAction<Contact>;
