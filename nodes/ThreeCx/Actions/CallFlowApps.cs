// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a call flow app.</summary>
[Action("Call Flow Apps", "Create Call Flow App", "POST", "/CallFlowApps")]
[Answer<CallFlowApp>]
public sealed class CreateCallFlowApp : XapiAction<CallFlowApp>;

/// <summary>Removes a call flow app.</summary>
[Action("Call Flow Apps", "Delete Call Flow App", "DELETE", "/CallFlowApps({Id})")]
public sealed class DeleteCallFlowApp : XapiAction<DeleteById>;

/// <summary>Removes a file.</summary>
[Action("Call Flow Apps", "Delete File", "POST", "/CallFlowApps({Id})/Pbx.DeleteFile")]
public sealed class DeleteFile : XapiAction<DeleteFileParameters>;

/// <summary>Parameters of <see cref="DeleteFile"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteFileParameters
{
    public required int Id { get; init; }

    [Parameter(Name = "filename")]
    public Optional<string> Filename { get; init; }
}

/// <summary>Reads a call flow app.</summary>
[Action("Call Flow Apps", "Get Call Flow App", "GET", "/CallFlowApps({Id})")]
[Answer<CallFlowApp>]
public sealed class GetCallFlowApp : XapiAction<GetById>;

/// <summary>Reads files.</summary>
[Action("Call Flow Apps", "Get Files", "GET", "/CallFlowApps({Id})/Pbx.GetFiles()")]
[Answer<string>(IsList = true)]
public sealed class GetFiles : XapiAction<GetFilesParameters>;

/// <summary>Parameters of <see cref="GetFiles"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetFilesParameters : PageQuery
{
    public required int Id { get; init; }
}

/// <summary>Lists call flow apps.</summary>
[Action("Call Flow Apps", "List Call Flow App", "GET", "/CallFlowApps")]
[Answer<CallFlowApp>(IsList = true)]
public sealed class ListCallFlowApp : XapiAction<ListQuery>;

/// <summary>Changes a call flow app.</summary>
[Action("Call Flow Apps", "Update Call Flow App", "PATCH", "/CallFlowApps({Id})")]
public sealed class UpdateCallFlowApp : XapiAction<CallFlowApp>;
