using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Http;

namespace NodeHost.Cli.Credentials;

/// <summary><c>nodehost credentials test NAME</c>: one cheap authenticated call.</summary>
internal sealed class TestCommand : Command
{
    private readonly Argument<string> _name = CredentialDesk.NameArgument();
    private readonly Option<string?> _kind = new("--kind") { Description = "The kind, where the record itself does not say it.", HelpName = "KIND" };
    private readonly Option<string?> _file = CredentialDesk.FileOption();

    public TestCommand(CredentialDesk desk)
        : base("test", "Make one cheap authenticated call and say what is wrong. Exit code 1 if the record does not work.")
    {
        Arguments.Add(_name);
        Options.Add(_kind);
        Options.Add(_file);
        SetAction((parsed, token) => desk.RunAsync(parsed, parsed.GetValue(_file), services => TestAsync(desk, parsed, services, token)));
    }

    private async Task<int> TestAsync(CredentialDesk desk, ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        CredentialResolver resolver = services.GetRequiredService<CredentialResolver>();
        string name = parsed.GetRequiredValue(_name);
        ResolvedCredential record = parsed.GetValue(_kind) is { } kind ? resolver.Resolve(kind, name) : resolver.Resolve(name);
        if (record.Credential.AcceptsUntrustedCertificates)
            await desk.Terminal.Messages.WriteLineAsync($"warning: credential \"{name}\" accepts any certificate.").ConfigureAwait(false);
        using var pipeline = new HttpPipeline(
            services.GetRequiredService<IHttpMessageHandlerFactory>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<Redactor>());
        string said = await new CredentialTest(pipeline).RunAsync(record, cancellationToken).ConfigureAwait(false);
        await desk.Terminal.Data.WriteLineAsync(said).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
