using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>What can be done with contacts.</summary>
internal static class ContactFunctions
{
    private const string Contacts = "Contacts";

    private static readonly string[] Phones =
    [
        "PhoneNumber", "Mobile2", "Home", "Business", "Business2", "Other", "BusinessFax", "Pager",
    ];

    public static void AddTo(FunctionTable table)
    {
        table.Add("Contacts/Pbx.GetContactsByNumber", call => call.Entities(call.Pbx.All(Contacts).Where(contact => HasNumber(contact, call.Text("number")))));
        table.Add("Contacts/Pbx.CreateContactByNumber", CreateByNumber);
        table.Add("Contacts/Pbx.DeleteContactsById", call => call.Remove(Contacts, call.Rows(Contacts, "ids")));
        table.Add("Contacts/Pbx.DeleteContactsByType", DeleteByType);
        table.Add("Contacts/Pbx.DeleteDepartmentContactsByType", DeleteByType);
        table.Add("Contacts/Pbx.DeletePersonalContactsByType", DeleteByType);
        SettingFunctions.Add(table, "Contacts/Pbx.GetDirSearchSettings", "Contacts/Pbx.SetDirSearchSettings", "dirSearchSettings", []);
    }

    private static bool HasNumber(JObject contact, string number) =>
        number.Length > 0 && Phones.Any(phone => Digits((string?)contact[phone]) == Digits(number));

    private static string Digits(string? number) => string.Concat((number ?? "").Where(char.IsAsciiDigit));

    private static Answer CreateByNumber(FunctionCall call)
    {
        EntityTable contacts = call.Pbx.Known(Contacts);
        var contact = (JObject)call.Object("contact").DeepClone();
        if (string.IsNullOrEmpty((string?)contact["PhoneNumber"]))
            contact["PhoneNumber"] = call.Text("number");
        return call.Entity(contacts, call.Writer.Create(contacts, contact).Json);
    }

    private static Answer DeleteByType(FunctionCall call) => call.Remove(Contacts, call.Pbx.Known(Contacts).Rows
        .Where(row => ((string?)row.Json["ContactType"] ?? "3CX") == call.Text("contactSource")));
}
