namespace NodeHost.ThreeCx.Sandbox.Rules;

/// <summary>The names by which the PBX says what is wrong with a value.</summary>
internal static class Warnings
{
    public const string AlreadyInUse = "WARNINGS.XAPI.ALREADY_IN_USE";
    public const string CannotBeDeleted = "WARNINGS.CANNOT_BE_DELETED";
    public const string CannotBeEmpty = "WARNINGS.XAPI.CAN_NOT_BE_EMPTY_STRING";
    public const string ContactNeedsName = "WARNINGS.CONTACTS_SPECIFY_NAME_SURNAME_COMPANY";
    public const string ContactNeedsPhone = "WARNINGS.CONTACTS_SPECIFY_PHONE_NUMBER";
    public const string Duplicate = "WARNINGS.XAPI.DUPLICATE";
    public const string FileNotFound = "WARNINGS.XAPI.FILE_NOT_FOUND";
    public const string ForbiddenChange = "WARNINGS.XAPI.FORBIDDEN_CHANGE";
    public const string GroupCannotBeDeleted = "WARNINGS.GROUP_CANNOT_BE_DELETED";
    public const string GroupHasMembers = "WARNINGS.GROUP_WITH_MEMBERS_CANNOT_BE_DELETED";
    public const string Invalid = "WARNINGS.INVALID";
    public const string MacInUse = "WARNINGS.MAC_ADDRESS_ALREADY_IN_USE";
    public const string NotFound = "WARNINGS.XAPI.NOT_FOUND";
    public const string Required = "WARNINGS.XAPI.REQUIRED";
}
