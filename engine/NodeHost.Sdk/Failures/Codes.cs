namespace NodeHost.Sdk;

/// <summary>
/// Every code of a problem or failure. A code is never reused for another meaning.
/// NH01xx workflow files, NH02xx nodes and parameters, NH03xx expressions and scripts, NH04xx credentials,
/// NH05xx the network, NH06xx 3CX, NH07xx input, output and the run itself, NH09xx mistakes of a node author.
/// </summary>
public static class Codes
{
    /// <summary>The text is not valid JSON.</summary>
    public const string FileNotJson = "NH0101";

    /// <summary>The file cannot be read: missing, a folder, no permission.</summary>
    public const string FileUnreadable = "NH0102";

    /// <summary>The file is larger or deeper than a workflow may be.</summary>
    public const string FileTooLarge = "NH0103";

    /// <summary>The JSON is not a workflow: a member is missing or has the wrong type.</summary>
    public const string NotAWorkflow = "NH0104";

    /// <summary>Two nodes share a name.</summary>
    public const string DuplicateNodeName = "NH0105";

    /// <summary>A connection starts or ends at a node that does not exist.</summary>
    public const string UnknownConnectionNode = "NH0106";

    /// <summary>A connection uses an output or input that the node does not have, or a kind that is not supported.</summary>
    public const string UnknownConnectionPort = "NH0107";

    /// <summary>The workflow has no node that can start it, or the named one cannot.</summary>
    public const string NoTrigger = "NH0108";

    /// <summary>A workflow setting has a value that it cannot have.</summary>
    public const string InvalidSetting = "NH0109";

    /// <summary>The file asks for a feature that NodeHost does not have.</summary>
    public const string UnsupportedFeature = "NH0110";

    /// <summary>No pack has a node of this type.</summary>
    public const string UnknownNodeType = "NH0201";

    /// <summary>The node type exists, but not in this version.</summary>
    public const string UnknownNodeVersion = "NH0202";

    /// <summary>The node has no parameter of this name.</summary>
    public const string UnknownParameter = "NH0203";

    /// <summary>The value is not among the options of the parameter.</summary>
    public const string OptionOutsideList = "NH0204";

    /// <summary>A required parameter is missing or empty.</summary>
    public const string RequiredParameterEmpty = "NH0205";

    /// <summary>The value has a type that the parameter does not take.</summary>
    public const string WrongParameterType = "NH0206";

    /// <summary>The node has no action for this resource and operation.</summary>
    public const string UnknownAction = "NH0207";

    /// <summary>The value has the right type but cannot be used: a regular expression that does not parse, an operator that is none.</summary>
    public const string UnusableParameterValue = "NH0208";

    /// <summary>JSON text in a parameter is malformed.</summary>
    public const string MalformedJsonText = "NH0231";

    /// <summary>JSON in a parameter does not have the expected shape.</summary>
    public const string WrongJsonShape = "NH0232";

    /// <summary>An expression does not parse.</summary>
    public const string ExpressionSyntax = "NH0301";

    /// <summary>An expression failed while it was evaluated.</summary>
    public const string ExpressionFailed = "NH0302";

    /// <summary>An expression or script ran into its time limit.</summary>
    public const string ScriptTimeout = "NH0303";

    /// <summary>An expression or script ran too many statements.</summary>
    public const string ScriptStatements = "NH0304";

    /// <summary>An expression or script called itself too deeply.</summary>
    public const string ScriptRecursion = "NH0305";

    /// <summary>An expression or script asked for too much memory.</summary>
    public const string ScriptMemory = "NH0306";

    /// <summary>A script threw, or returned what is not items.</summary>
    public const string ScriptFailed = "NH0307";

    /// <summary>A regular expression took too long.</summary>
    public const string ScriptRegex = "NH0308";

    /// <summary>An expression or script gave a result with too many values or characters.</summary>
    public const string ResultTooLarge = "NH0309";

    /// <summary>An expression uses what expressions may not use.</summary>
    public const string ExpressionRefused = "NH0310";

    /// <summary>No record is found for a credential that a node needs.</summary>
    public const string CredentialMissing = "NH0401";

    /// <summary>The record lacks a field, has an unknown one, or a value is unusable.</summary>
    public const string CredentialInvalid = "NH0402";

    /// <summary>The record is of a kind that the node does not take, or of a kind that no pack declares.</summary>
    public const string CredentialKindUnknown = "NH0403";

    /// <summary>The credential store cannot be opened: wrong key, damaged file, no key.</summary>
    public const string CredentialStoreUnreadable = "NH0404";

    /// <summary>A request or redirect would have sent a credential to another origin than its own.</summary>
    public const string CredentialOrigin = "NH0405";

    /// <summary>The token endpoint refused to issue a token.</summary>
    public const string TokenRefused = "NH0406";

    /// <summary>The node declares a credential that the workflow does not name.</summary>
    public const string CredentialNotDeclared = "NH0407";

    /// <summary>The record is of a kind that belongs to no service, so there is nothing to test it with.</summary>
    public const string CredentialNotTestable = "NH0408";

    /// <summary>The host name does not resolve.</summary>
    public const string NameNotResolved = "NH0501";

    /// <summary>Nothing listens at the address, or it cannot be reached.</summary>
    public const string ConnectionFailed = "NH0502";

    /// <summary>The TLS handshake failed or the certificate is not trusted.</summary>
    public const string TlsFailed = "NH0503";

    /// <summary>No answer came in time.</summary>
    public const string RequestTimeout = "NH0504";

    /// <summary>The connection closed before the answer was complete.</summary>
    public const string ConnectionClosed = "NH0505";

    /// <summary>The server answered with a status that says no.</summary>
    public const string HttpStatus = "NH0506";

    /// <summary>The server answered with something else than was asked for.</summary>
    public const string UnexpectedAnswer = "NH0507";

    /// <summary>The URL is not one that can be requested.</summary>
    public const string InvalidUrl = "NH0508";

    /// <summary>A GraphQL service answered with errors.</summary>
    public const string GraphQlErrors = "NH0509";

    /// <summary>The PBX refused the request with an XAPI error.</summary>
    public const string XapiRefused = "NH0601";

    /// <summary>The items given to the run cannot be read.</summary>
    public const string InputUnreadable = "NH0701";

    /// <summary>The run took longer than its execution timeout.</summary>
    public const string RunTimeout = "NH0702";

    /// <summary>The command line asks for something that the workflow does not have.</summary>
    public const string InvalidOption = "NH0703";

    /// <summary>The result of a run cannot be written.</summary>
    public const string OutputUnwritable = "NH0704";

    /// <summary>The run was stopped while a request was in flight, so it is not known whether it was carried out.</summary>
    public const string RunCutOff = "NH0705";

    /// <summary>A workflow that a node calls is not found.</summary>
    public const string SubWorkflowMissing = "NH0710";

    /// <summary>A workflow that a node calls cannot be run: it has problems, may not be called, or calls itself without end.</summary>
    public const string SubWorkflowRefused = "NH0711";

    /// <summary>The workflow itself asked for the failure.</summary>
    public const string StoppedByWorkflow = "NH0712";

    /// <summary>The file of static data cannot be read or written.</summary>
    public const string StaticDataUnusable = "NH0713";

    /// <summary>A recorded run cannot be gone on from: unreadable, of another workflow, or without what is needed.</summary>
    public const string RecordedRunUnusable = "NH0714";

    /// <summary>The workflow uses a file outside the folders that the run allows.</summary>
    public const string FileNotAllowed = "NH0720";

    /// <summary>A file on disk cannot be read or written: missing, a folder, no permission, a full disk.</summary>
    public const string FileUnusable = "NH0721";

    /// <summary>A file is not what it is read as: a damaged archive, a text that is no JSON.</summary>
    public const string FileMalformed = "NH0722";

    /// <summary>A file is too large for what cannot be done as a stream, or unpacks to more than is sound.</summary>
    public const string FileTooLargeForMemory = "NH0723";

    /// <summary>The item lacks the file that the node works on.</summary>
    public const string BinaryMissing = "NH0724";

    /// <summary>The workflow runs a command of the system, which the run does not allow.</summary>
    public const string CommandNotAllowed = "NH0725";

    /// <summary>A command of the system could not be started or ended with a failure.</summary>
    public const string CommandFailed = "NH0726";

    /// <summary>An item's data is not what the node reads it as: XML that is malformed, a text that is no date, a field that is missing.</summary>
    public const string UnreadableData = "NH0730";

    /// <summary>A token does not hold: a wrong signature, expired, not active yet, malformed.</summary>
    public const string TokenInvalid = "NH0731";

    /// <summary>A key does not fit the algorithm, or cannot be read.</summary>
    public const string KeyUnusable = "NH0732";

    /// <summary>An OpenAPI document cannot be imported.</summary>
    public const string DocumentUnusable = "NH0740";

    /// <summary>The journal of runs cannot be used: no permission, a damaged database, one of a newer version.</summary>
    public const string JournalUnusable = "NH0750";

    /// <summary>The journal cannot be written any more: a full disk, a folder that is gone.</summary>
    public const string JournalUnwritable = "NH0751";

    /// <summary>Another process works at the run, or has taken it over.</summary>
    public const string RunInUse = "NH0752";

    /// <summary>The journal has no such run, or the run cannot be resumed.</summary>
    public const string RunUnknown = "NH0753";

    /// <summary>The workflow file changed since the run was begun.</summary>
    public const string WorkflowChanged = "NH0754";

    /// <summary>What an item asked for is there already, but is something else.</summary>
    public const string EffectDiffers = "NH0755";

    /// <summary>It is not known whether what an item asked for was carried out, and nothing can tell.</summary>
    public const string EffectUncertain = "NH0756";

    /// <summary>A node failed in a way that it should not: a bug.</summary>
    public const string NodeBug = "NH0799";

    /// <summary>A node, action, parameter or credential class is declared wrongly.</summary>
    public const string DescriptorMistake = "NH0901";
}
