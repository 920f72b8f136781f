using System.CommandLine;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Credentials;

/// <summary><c>nodehost credentials remove NAME</c>: takes a record out of the store.</summary>
internal sealed class RemoveCommand : Command
{
    private readonly Argument<string> _name = CredentialDesk.NameArgument();

    public RemoveCommand(CredentialDesk desk)
        : base("remove", "Take a record out of the store.")
    {
        Arguments.Add(_name);
        SetAction((parsed, _) => desk.RunAsync(parsed, file: null, _ => Task.FromResult(Remove(desk, parsed.GetRequiredValue(_name)))));
    }

    private static int Remove(CredentialDesk desk, string name)
    {
        if (!desk.Store.Remove(name))
        {
            string[] known = [.. desk.Store.List().Select(entry => entry.Name)];
            throw new CredentialException(
                Codes.CredentialMissing, $"There is no credential \"{name}\" in the store {desk.Store.Path}.{NearestName.Hint(name, known)}");
        }

        desk.Terminal.Messages.WriteLine($"Credential \"{name}\" is removed from the store {desk.Store.Path}.");
        return ExitCode.Success;
    }
}
