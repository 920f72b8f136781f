using System.CommandLine;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;

namespace NodeHost.Cli.Credentials;

/// <summary><c>nodehost credentials set|list|show|test|remove</c>: the records that workflows name.</summary>
public static class CredentialsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="terminal">The way out for text.</param>
    /// <param name="buildHost">Builds the engine, with its credential sources.</param>
    /// <param name="variables">The environment; null for that of the process.</param>
    /// <param name="openInput">Opens the keyboard or stdin; null for those of the process.</param>
    public static Command Create(
        Terminal terminal,
        Func<HostSettings, IHost> buildHost,
        IReadOnlyDictionary<string, string>? variables = null,
        Func<SecretInput>? openInput = null)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var desk = new CredentialDesk(
            terminal,
            buildHost,
            variables ?? EnvironmentCredentials.ReadProcess(),
            openInput ?? (() => SecretInput.OfProcess(terminal.Messages)));
        return new Command("credentials", "Set, list, show, test and remove credential records.")
        {
            new SetCommand(desk),
            new ListCommand(desk),
            new ShowCommand(desk),
            new TestCommand(desk),
            new RemoveCommand(desk),
        };
    }
}
