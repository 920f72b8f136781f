using System.CommandLine;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;

namespace NodeHost.Cli.Completion;

/// <summary><c>nodehost completion SHELL</c>: a script by which a shell asks nodehost for completions as the user types.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };

    public CompletionCommand(Terminal terminal)
        : base("completion", "Print a script that lets a shell complete nodehost commands.")
    {
        _shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Arguments.Add(_shell);
        SetAction(parsed =>
        {
            terminal.Data.Write(ScriptFor(parsed.GetRequiredValue(_shell)));
            return ExitCode.Success;
        });
    }

    public string Examples =>
        """
          source <(nodehost completion bash)                      # in ~/.bashrc
          source <(nodehost completion zsh)                       # in ~/.zshrc, after compinit
          nodehost completion fish > ~/.config/fish/completions/nodehost.fish
          nodehost completion pwsh | Out-String | Invoke-Expression   # in $PROFILE
        """;

    private static string ScriptFor(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => PowerShell,
    };

    private const string Bash =
        """
        _nodehost_complete() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(nodehost "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _nodehost_complete nodehost

        """;

    private const string Zsh =
        """
        _nodehost_complete() {
          local -a found
          found=("${(@f)$(nodehost "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          if [[ -n "${found[1]}" ]]; then compadd -- "${found[@]}"; else _files; fi
        }
        compdef _nodehost_complete nodehost

        """;

    private const string Fish =
        """
        complete -c nodehost -a '(nodehost "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

        """;

    private const string PowerShell =
        """
        Register-ArgumentCompleter -Native -CommandName nodehost -ScriptBlock {
          param($wordToComplete, $commandAst, $cursorPosition)
          nodehost "[suggest:$cursorPosition]" "$commandAst" 2>$null | Where-Object { $_ -like "$wordToComplete*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;
}
