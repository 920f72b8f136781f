using System.Net;

namespace NodeHost.Credentials;

/// <summary>What an answer of a PBX means that refuses whatever is asked, and what to do about it.</summary>
public static class PbxStatus
{
    /// <summary>Why a PBX does not answer in JSON.</summary>
    public const string NotAPbx =
        "This does not look like the API of a 3CX system. Check the base URL of the credential: it is the address of the PBX, " +
        "as in https://pbx.example.com or https://pbx.example.com:5001, and the system must be 3CX version 20 or later.";

    /// <summary>Words a status that has to do with the record and not with the request; null for any other.</summary>
    public static string? Describe(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized =>
            "The PBX did not accept the token: it is missing, wrong, expired, or was replaced by a newer one (only one token of a " +
            "client is active at a time). Set a fresh API token in the credential, or use client id and secret instead.",
        HttpStatusCode.Forbidden =>
            "The PBX knows the token but does not allow this: the role of the API client is too low, or the licence does not include " +
            "the configuration API. Give the client the role System Administrator (System Owner for call history and recordings) " +
            "under Integrations > API in the admin console, and check the licence.",
        _ => null,
    };
}
