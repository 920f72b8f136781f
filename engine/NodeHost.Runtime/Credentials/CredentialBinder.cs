using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>Makes a credential of a record's fields, or says everything that is wrong with them.</summary>
internal sealed class CredentialBinder(CredentialKindDefinition kind)
{
    private readonly List<string> _faults = [];

    /// <exception cref="CredentialException">The record is faulty; the message has all of its faults.</exception>
    public Credential Bind(CredentialRecord record)
    {
        var credential = (Credential)kind.Fields.Create();
        foreach ((string name, JToken value) in record.Fields)
            BindField(credential, name, value);
        foreach (ParameterDefinition field in kind.Fields.Parameters.Where(f => f.IsRequired && f.DisplayRules.Count == 0))
        {
            if (!record.Fields.TryGetValue(field.Name, out JToken? value) || IsEmpty(value))
                _faults.Add($"field \"{field.Name}\" ({field.DisplayName}) is missing.");
        }

        if (credential is not SecretCredential)
            CheckRetries(credential);
        // The class may rely on what is required, so it is asked only about a complete record.
        if (_faults.Count == 0)
            _faults.AddRange(credential.Check().Select(fault => $"field \"{fault.Field}\": {fault.Problem}"));
        if (_faults.Count > 0)
            throw new CredentialException(Codes.CredentialInvalid, Describe(record));
        return credential;
    }

    private void BindField(Credential credential, string name, JToken value)
    {
        if (!kind.Fields.ByName.TryGetValue(name, out ParameterDefinition? field))
        {
            _faults.Add($"field \"{name}\" is unknown.{NearestName.Hint(name, [.. kind.Fields.ByName.Keys])}");
            return;
        }

        if (field.IsIgnored || IsEmpty(value))
            return;
        try
        {
            field.Set!(credential, Convert(field, value));
        }
        catch (ParameterValueException fault)
        {
            _faults.Add($"field \"{name}\": {fault.Message}");
        }
    }

    private void CheckRetries(Credential credential)
    {
        if (credential.MaxTries is < 1 or > 10)
            _faults.Add("field \"maxTries\": a number from 1 to 10 is expected.");
        if (credential.WaitBetweenTries is < 0 or > 60_000)
            _faults.Add("field \"waitBetweenTries\": a number of milliseconds from 0 to 60000 is expected.");
    }

    private static object? Convert(ParameterDefinition field, JToken value) => field.Kind switch
    {
        ParameterKind.Secret => ToSecret(value),
        ParameterKind.Json => ToJson(field, value),
        ParameterKind.Record or ParameterKind.List => value.ToObject(field.ValueType, NodeJson.Serializer),
        ParameterKind.Boolean when IsText(value) && bool.TryParse((string)value!, out bool flag) => flag,
        ParameterKind.Number when IsText(value) && double.TryParse((string)value!, CultureInfo.InvariantCulture, out double number) =>
            ParameterConverter.Convert(field, number),
        _ => ParameterConverter.Convert(field, value),
    };

    // Not by the general converter, whose messages quote the value.
    private static Secret ToSecret(JToken value) => value is JValue { Type: JTokenType.String or JTokenType.Integer } text
        ? new Secret(text.ToString(CultureInfo.InvariantCulture))
        : throw new ParameterValueException(Codes.WrongParameterType, "expected text.");

    // Nor is JSON, which may hold secrets anywhere.
    private static object? ToJson(ParameterDefinition field, JToken value)
    {
        try
        {
            return ParameterConverter.Convert(field, value);
        }
        catch (ParameterValueException fault)
        {
            throw new ParameterValueException(fault.Code, "expected JSON, such as {\"headers\": {\"X-Key\": \"…\"}}.");
        }
    }

    private static bool IsText(JToken value) => value.Type == JTokenType.String;

    private static bool IsEmpty(JToken value) =>
        value.Type == JTokenType.Null || (IsText(value) && string.IsNullOrWhiteSpace((string)value!));

    private string Describe(CredentialRecord record) =>
        $"Credential \"{record.Name}\" ({kind.Name}, from {record.Source}): {string.Join(' ', _faults)}";
}
