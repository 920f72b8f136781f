namespace NodeHost.ThreeCx.Sandbox.Tokens;

/// <summary>Issues tokens and knows which are good. Only the latest issued one is; the fixed API token stands beside it.</summary>
internal sealed class TokenDesk(SandboxOptions options)
{
    private readonly Lock _gate = new();
    private readonly JsonWebToken _writer = new();
    private string? _fixed = options.ApiToken.Length > 0 ? options.ApiToken : null;
    private string? _issued;
    private DateTimeOffset _expires;

    /// <summary>Issues a token, with which every earlier one ends.</summary>
    public string Issue()
    {
        DateTimeOffset now = options.Clock.GetUtcNow();
        lock (_gate)
        {
            _expires = now + options.TokenLifetime;
            return _issued = _writer.Write(options.ClientId, now, _expires);
        }
    }

    public bool Accepts(string token)
    {
        lock (_gate)
            return token == _fixed || (token == _issued && options.Clock.GetUtcNow() < _expires);
    }

    public void Revoke(string token)
    {
        lock (_gate)
        {
            if (token == _fixed)
                _fixed = null;
            if (token == _issued)
                _issued = null;
        }
    }
}
