using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>The fault of asking for the only record of a kind where there are several.</summary>
internal static class SeveralRecords
{
    public static CredentialException Of(string kind, IEnumerable<string> names, string place) => new(
        Codes.CredentialMissing,
        $"There are several records of kind {kind} in {place}: {string.Join(", ", names)}. Name one of them in the workflow.");
}
