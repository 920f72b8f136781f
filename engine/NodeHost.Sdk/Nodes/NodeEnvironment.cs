using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>
/// What surrounds one run of one node, the same for all of its items. The engine implements it for real runs and the
/// test bench for unit tests; nodes meet it as their <see cref="NodeContext"/>.
/// </summary>
public abstract class NodeEnvironment
{
    /// <summary>Name of the node in the workflow.</summary>
    public abstract string NodeName { get; }

    /// <summary>The <c>typeVersion</c> that the workflow asks for.</summary>
    public abstract double TypeVersion { get; }

    /// <summary>The node's HTTP client, see <see cref="NodeContext.Http"/>.</summary>
    public abstract HttpClient Http { get; }

    /// <summary>True if <see cref="Http"/> is authenticated by a credential record.</summary>
    public abstract bool HasCredential { get; }

    /// <summary>The node's record of a kind that the node itself declares and computes with; null if there is none.</summary>
    public abstract SecretCredential? SecretRecord { get; }

    /// <summary>The clock of the run.</summary>
    public abstract TimeProvider Clock { get; }

    /// <summary>The time zone of the workflow.</summary>
    public abstract TimeZoneInfo TimeZone { get; }

    /// <summary>Runs a user's JavaScript over the node's input.</summary>
    public abstract IScriptRunner Scripts { get; }

    /// <summary>How often the node ran before in this run of the workflow.</summary>
    public virtual int RunIndex => 0;

    /// <summary>Runs other workflows.</summary>
    public virtual ISubWorkflows Workflows => throw new InvalidOperationException("Other workflows cannot be run here.");

    /// <summary>Keeps the content of files for the length of the run.</summary>
    public abstract BinaryStore Files { get; }

    /// <summary>The folders of the disk that the run may use.</summary>
    public abstract FolderAccess Folders { get; }

    /// <summary>True if the run may start commands of the system.</summary>
    public abstract bool AllowsCommands { get; }

    // A timer of .NET cannot be set further ahead; longer waits are made of several.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(20);

    /// <summary>Waits for a time, see <see cref="NodeContext.WaitUntilAsync"/>.</summary>
    public virtual async ValueTask WaitUntilAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        Log(string.Create(CultureInfo.InvariantCulture, $"waits until {until.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}"));
        while (until - Clock.GetUtcNow() is { Ticks: > 0 } left)
            await Task.Delay(left < LongestTimer ? left : LongestTimer, Clock, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a line to the run's log.</summary>
    public abstract void Log(string message);

    /// <summary>Replaces what expressions see as <c>$node["…"].context</c>, see <see cref="NodeContext.Remember"/>.</summary>
    public virtual void Remember(JObject state)
    {
    }

    /// <summary>Static data, see <see cref="NodeContext.StaticDataOf"/>.</summary>
    public virtual JObject StaticDataOf(StaticDataOwner owner) => [];

    /// <summary>Replaces static data, see <see cref="NodeContext.KeepStaticData"/>.</summary>
    public virtual void KeepStaticData(StaticDataOwner owner, JObject data)
    {
    }

    /// <summary>True if static data outlive the run.</summary>
    public virtual bool StaticDataOutliveRun => false;

    /// <summary>Keeps a value with the execution, see <see cref="NodeContext.Annotate"/>.</summary>
    public virtual void Annotate(string key, string value)
    {
    }
}
