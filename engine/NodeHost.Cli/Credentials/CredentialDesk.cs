using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Credentials;

/// <summary>What the credential commands share: the host they need, and how their faults are told.</summary>
internal sealed class CredentialDesk(
    Terminal terminal, Func<HostSettings, IHost> buildHost, IReadOnlyDictionary<string, string> variables, Func<SecretInput> openInput)
{
    public static Option<string?> FileOption() => new("--credentials")
    {
        Description = "A file of credential records, which win over the environment and the store.",
        HelpName = "FILE",
    };

    public static Option<string> OutputOption()
    {
        var output = new Option<string>("--output") { Description = "How to print it.", DefaultValueFactory = _ => "pretty" };
        output.AcceptOnlyFromAmong("pretty", "json");
        return output;
    }

    public static Argument<string> NameArgument() => new("NAME") { Description = "Name of the record, as workflows write it." };

    public Terminal Terminal { get; } = terminal;

    public CredentialStore Store { get; } = CredentialStore.Of(variables);

    public SecretInput OpenInput() => openInput();

    /// <summary>Does the work of a command; a faulty record ends it with exit code 2, a service that says no with 1.</summary>
    public async Task<int> RunAsync(ParseResult parsed, string? file, Func<IServiceProvider, Task<int>> work)
    {
        try
        {
            using IHost host = buildHost(new HostSettings { PackFiles = parsed.GetValue(PackOption.Instance) ?? [], CredentialsFile = file });
            Terminal.Redact = host.Services.GetRequiredService<Redactor>().Redact;
            return await work(host.Services).ConfigureAwait(false);
        }
        catch (CredentialException fault)
        {
            Terminal.Write(new Problem { Code = fault.Code, Message = fault.Message });
            return ExitCode.Refused;
        }
        catch (NodeFailedException failure)
        {
            Terminal.Write(new Problem { Code = failure.Code, Message = failure.Message });
            return ExitCode.Failed;
        }
    }
}
