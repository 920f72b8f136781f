using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>What a node may use while it runs. A node reaches outside through it and through nothing else.</summary>
public abstract class NodeContext
{
    private readonly NodeEnvironment _environment;

    private protected NodeContext(NodeEnvironment environment) => _environment = environment;

    /// <summary>Name of the node in the workflow.</summary>
    public string NodeName => _environment.NodeName;

    /// <summary>The <c>typeVersion</c> that the workflow asks for.</summary>
    public double TypeVersion => _environment.TypeVersion;

    /// <summary>
    /// A client for HTTP requests. If the node has a credential, requests are authenticated and bound to the record's
    /// origin, and a relative URL is below the record's service root. Redirects within the origin are followed. Faults of
    /// the network may be left to the engine, which words them. Do not dispose it.
    /// </summary>
    public HttpClient Http => _environment.Http;

    /// <summary>True if <see cref="Http"/> is authenticated by a credential record.</summary>
    public bool HasCredential => _environment.HasCredential;

    /// <summary>
    /// The node's credential record where the node computes with the secret itself; null if the workflow names none. Only a node
    /// that declares the kind gets it. Reveal a <see cref="Secret"/> where it is used and nowhere else.
    /// </summary>
    /// <typeparam name="TCredential">A kind that the node declares.</typeparam>
    public TCredential? SecretRecord<TCredential>()
        where TCredential : SecretCredential => _environment.SecretRecord as TCredential;

    /// <summary>The clock of the run.</summary>
    public TimeProvider Clock => _environment.Clock;

    /// <summary>The time zone of the workflow.</summary>
    public TimeZoneInfo TimeZone => _environment.TimeZone;

    /// <summary>Runs a user's JavaScript over the node's input.</summary>
    public IScriptRunner Scripts => _environment.Scripts;

    /// <summary>Zero-based: how often the node ran before in this run of the workflow. A loop runs its nodes again.</summary>
    public int RunIndex => _environment.RunIndex;

    /// <summary>Runs other workflows.</summary>
    public ISubWorkflows Workflows => _environment.Workflows;

    /// <summary>Keeps the content of new files for the length of the run: small ones in memory, larger ones on disk.</summary>
    public BinaryStore Files => _environment.Files;

    /// <summary>The folders of the disk that the run may use. Every path goes through it.</summary>
    public FolderAccess Folders => _environment.Folders;

    /// <summary>True if the run may start commands of the system.</summary>
    public bool AllowsCommands => _environment.AllowsCommands;

    /// <summary>
    /// Waits for a time. In a journaled run a long wait ends the process: the run is resumed when the time has come, and the node
    /// is called again.
    /// </summary>
    public ValueTask WaitUntilAsync(DateTimeOffset until, CancellationToken cancellationToken) => _environment.WaitUntilAsync(until, cancellationToken);

    /// <summary>Writes a line to the run's log. No secrets.</summary>
    public void Log(string message) => _environment.Log(message);

    /// <summary>Replaces what expressions see as <c>$node["…"].context</c> of this node. The object is not to be changed afterwards.</summary>
    public void Remember(JObject state) => _environment.Remember(state);

    /// <summary>What the node, or the workflow, kept in this run or an earlier one; empty where nothing was. It is not to be changed.</summary>
    public JObject StaticDataOf(StaticDataOwner owner) => _environment.StaticDataOf(owner);

    /// <summary>Replaces what the node, or the workflow, keeps. The object is not to be changed afterwards.</summary>
    public void KeepStaticData(StaticDataOwner owner, JObject data) => _environment.KeepStaticData(owner, data);

    /// <summary>True if static data outlive the run. Where a choice is of no use without that, <see cref="OptionAttribute.NeedsStaticData"/> says so.</summary>
    public bool StaticDataOutliveRun => _environment.StaticDataOutliveRun;

    /// <summary>Keeps a value with the execution: expressions and scripts see it as <c>$execution.customData</c>.</summary>
    public void Annotate(string key, string value) => _environment.Annotate(key, value);
}

/// <summary>What an <see cref="ItemNode{TParameters}"/> sees of one item.</summary>
/// <param name="environment">What surrounds the node.</param>
/// <param name="item">The input item.</param>
/// <param name="itemIndex">Zero-based index of the item in its input.</param>
public sealed class ItemContext(NodeEnvironment environment, Item item, int itemIndex) : NodeContext(environment)
{
    /// <summary>The input item.</summary>
    public Item Item { get; } = item;

    /// <summary>Zero-based index of the item in its input.</summary>
    public int ItemIndex { get; } = itemIndex;

    /// <summary>The file of the item under a name.</summary>
    /// <param name="name">The name, for example <c>data</c>.</param>
    /// <param name="parameter">Wire name of the parameter that says the name.</param>
    /// <exception cref="NodeFailedException">The item has no such file.</exception>
    public BinaryData FileNamed(string name, string? parameter = null) => Item.FileNamed(name, ItemIndex, parameter);
}

/// <summary>What a <see cref="TriggerNode{TParameters}"/> sees.</summary>
/// <param name="environment">What surrounds the node.</param>
/// <param name="startItems">The items that the caller gave to the run; one empty item where none were given.</param>
public sealed class TriggerContext(NodeEnvironment environment, IReadOnlyList<Item> startItems) : NodeContext(environment)
{
    /// <summary>The items that the caller gave to the run; one empty item where none were given.</summary>
    public IReadOnlyList<Item> StartItems { get; } = startItems;
}

/// <summary>What a <see cref="BatchNode{TParameters}"/> sees.</summary>
/// <typeparam name="TParameters">The node's parameters record.</typeparam>
/// <param name="environment">What surrounds the node.</param>
/// <param name="inputs">The items of each input.</param>
public abstract class BatchContext<TParameters>(NodeEnvironment environment, IReadOnlyList<IReadOnlyList<Item>> inputs) : NodeContext(environment)
    where TParameters : class
{
    /// <summary>The items of each input, by zero-based index. An input that got nothing is empty.</summary>
    public IReadOnlyList<IReadOnlyList<Item>> Inputs { get; } = inputs;

    /// <summary>The items of the first input.</summary>
    public IReadOnlyList<Item> Items => Inputs.Count > 0 ? Inputs[0] : [];

    /// <summary>The parameters with every expression resolved for an item of the first input.</summary>
    /// <exception cref="NodeFailedException">A value cannot be bound for this item.</exception>
    public abstract TParameters ParametersFor(int itemIndex);

    /// <summary>The item that stands for a failed one, where the workflow wants the node to go on after errors.</summary>
    /// <exception cref="NodeFailedException">The workflow wants the node to stop: the failure itself, with the item's index.</exception>
    public abstract Item Failed(int itemIndex, NodeFailedException failure);
}
