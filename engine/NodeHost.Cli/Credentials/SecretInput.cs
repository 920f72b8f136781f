using System.Text;

namespace NodeHost.Cli.Credentials;

/// <summary>Where the fields of a record come from that must not stand on the command line: the keyboard, or stdin.</summary>
/// <param name="text">stdin, where it is no keyboard; null for a keyboard.</param>
/// <param name="keys">The keys that are pressed, without showing them.</param>
/// <param name="prompts">Where prompts are shown.</param>
public sealed class SecretInput(TextReader? text, Func<ConsoleKeyInfo> keys, TextWriter prompts)
{
    private const int LongestText = 1024 * 1024;

    /// <summary>True if a person sits at the keyboard.</summary>
    public bool IsInteractive => text is null;

    /// <summary>The keyboard or stdin of this process.</summary>
    public static SecretInput OfProcess(TextWriter prompts) =>
        new(Console.IsInputRedirected ? Console.In : null, () => Console.ReadKey(intercept: true), prompts);

    /// <summary>All of stdin.</summary>
    public string ReadText()
    {
        char[] buffer = new char[LongestText];
        int length = text?.ReadBlock(buffer, 0, buffer.Length) ?? 0;
        return new string(buffer, 0, length);
    }

    /// <summary>Asks for one value.</summary>
    /// <param name="label">What is asked for.</param>
    /// <param name="isSecret">True to show nothing of what is typed.</param>
    /// <exception cref="OperationCanceledException">The person gave up by Escape.</exception>
    public string Ask(string label, bool isSecret)
    {
        prompts.Write($"{label}: ");
        var typed = new StringBuilder();
        while (true)
        {
            ConsoleKeyInfo key = keys();
            if (key.Key == ConsoleKey.Enter)
                break;
            if (key.Key == ConsoleKey.Escape)
                throw new OperationCanceledException("The input was given up.");
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0)
                Erase(typed, isSecret);
            else if (!char.IsControl(key.KeyChar))
                Take(typed, key.KeyChar, isSecret);
        }

        prompts.WriteLine();
        return typed.ToString();
    }

    private void Take(StringBuilder typed, char character, bool isSecret)
    {
        typed.Append(character);
        if (!isSecret)
            prompts.Write(character);
    }

    private void Erase(StringBuilder typed, bool isSecret)
    {
        typed.Length--;
        if (!isSecret)
            prompts.Write("\b \b");
    }
}
