namespace NodeHost.Sdk;

/// <summary>How the body of a request is written.</summary>
public enum BodyFormat
{
    /// <summary>One JSON object with a member for each parameter that is set, or the JSON of the one with <see cref="BodyAttribute"/>.</summary>
    Json,

    /// <summary>Fields of a URL-encoded form.</summary>
    Form,

    /// <summary>Parts of a multipart form; a parameter with <see cref="FileAttribute"/> names the file of the item that is sent.</summary>
    Multipart,

    /// <summary>The content of the file of the item that the parameter with <see cref="BodyAttribute"/> names.</summary>
    Binary,
}
