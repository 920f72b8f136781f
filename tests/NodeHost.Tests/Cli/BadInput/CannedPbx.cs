using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Hosting;

namespace NodeHost.Tests.Cli.BadInput;

/// <summary>A server on loopback that gives the same answer to every request: what the sandbox PBX cannot be made to say.</summary>
internal sealed class CannedPbx : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _requests;
    private int _changes;

    private CannedPbx(WebApplication application) => _application = application;

    public Uri BaseUrl => new(_application.Urls.Single());

    public int Requests => _requests;

    /// <summary>Requests that do not only read.</summary>
    public int Changes => _changes;

    public static async Task<CannedPbx> StartAsync(int status, string body, string contentType = "application/json", bool tls = false)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (tls)
                listen.UseHttps(SelfSigned());
        }));
        var pbx = new CannedPbx(builder.Build());
        pbx._application.Run(http =>
        {
            Interlocked.Increment(ref pbx._requests);
            if (!HttpMethods.IsGet(http.Request.Method))
                Interlocked.Increment(ref pbx._changes);
            http.Response.StatusCode = status;
            http.Response.ContentType = contentType;
            return http.Response.WriteAsync(body);
        });
        await pbx._application.StartAsync();
        return pbx;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=pbx", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
