namespace NodeHost.OpenApi.Model;

/// <summary>Where in a request a value goes.</summary>
internal enum Place
{
    Path,
    Query,
    Header,

    /// <summary>A member of the body.</summary>
    Body,

    /// <summary>The body as a whole.</summary>
    WholeBody,
}
