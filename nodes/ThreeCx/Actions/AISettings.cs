// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Adds vector store files.</summary>
[Action("AI Settings", "Add Vector Store Files", "POST", "/AISettings/Pbx.AddVectorStoreFiles")]
public sealed class AddVectorStoreFiles : XapiAction<AddVectorStoreFilesParameters>;

/// <summary>Parameters of <see cref="AddVectorStoreFiles"/>.</summary>
public sealed record AddVectorStoreFilesParameters
{
    public Optional<JsonText<Entities.AddVectorStoreFiles>> Model { get; init; }
}

/// <summary>Batch delete files.</summary>
[Action("AI Settings", "Batch Delete Files", "POST", "/AISettings/Pbx.BatchDeleteFiles")]
[Answer<VectorFileResult>(IsList = true)]
public sealed class BatchDeleteFiles : XapiAction<BatchDeleteFilesParameters>;

/// <summary>Parameters of <see cref="BatchDeleteFiles"/>.</summary>
public sealed record BatchDeleteFilesParameters
{
    public Optional<JsonText<RemoveVectorStoreFiles>> Model { get; init; }
}

/// <summary>Makes a vector store.</summary>
[Action("AI Settings", "Create Vector Store", "POST", "/AISettings/Pbx.CreateVectorStore")]
[Answer<VectorStore>]
public sealed class CreateVectorStore : XapiAction<CreateVectorStoreParameters>;

/// <summary>Parameters of <see cref="CreateVectorStore"/>.</summary>
public sealed record CreateVectorStoreParameters
{
    public Optional<JsonText<VectorStore>> Model { get; init; }
}

/// <summary>Removes an open ai file.</summary>
[Action("AI Settings", "Delete Open Ai File", "POST", "/AISettings/Pbx.DeleteOpenAiFile")]
public sealed class DeleteOpenAiFile : XapiAction<DeleteOpenAiFileParameters>;

/// <summary>Parameters of <see cref="DeleteOpenAiFile"/>.</summary>
public sealed record DeleteOpenAiFileParameters
{
    public Optional<string> Fileid { get; init; }
}

/// <summary>Removes a vector store.</summary>
[Action("AI Settings", "Delete Vector Store", "POST", "/AISettings/Pbx.DeleteVectorStore")]
public sealed class DeleteVectorStore : XapiAction<DeleteVectorStoreParameters>;

/// <summary>Parameters of <see cref="DeleteVectorStore"/>.</summary>
public sealed record DeleteVectorStoreParameters
{
    public Optional<string> Id { get; init; }
}

/// <summary>Removes a vector store file.</summary>
[Action("AI Settings", "Delete Vector Store File", "POST", "/AISettings/Pbx.DeleteVectorStoreFile")]
public sealed class DeleteVectorStoreFile : XapiAction<DeleteVectorStoreFileParameters>;

/// <summary>Parameters of <see cref="DeleteVectorStoreFile"/>.</summary>
public sealed record DeleteVectorStoreFileParameters
{
    public Optional<string> Fileid { get; init; }

    public Optional<string> Vectorid { get; init; }
}

/// <summary>Reads AI resources.</summary>
[Action("AI Settings", "Get AI Resources", "GET", "/AISettings/Pbx.GetAIResources(provider={provider})")]
[Answer<AIResources>]
public sealed class GetAIResources : XapiAction<GetAIResourcesParameters>;

/// <summary>Parameters of <see cref="GetAIResources"/>.</summary>
public sealed record GetAIResourcesParameters
{
    public required string? Provider { get; init; }
}

/// <summary>Reads AI settings.</summary>
[Action("AI Settings", "Get AI Settings", "GET", "/AISettings")]
[Answer<AISettings>]
public sealed class GetAISettings : XapiAction<GetAISettingsParameters>;

/// <summary>Parameters of <see cref="GetAISettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetAISettingsParameters : EntityQuery;

/// <summary>Reads AI template contents.</summary>
[Action("AI Settings", "Get AI Template Contents", "GET", "/AISettings/Pbx.GetAITemplateContents(id={id})")]
public sealed class GetAITemplateContents : XapiAction<GetAITemplateContentsParameters>;

/// <summary>Parameters of <see cref="GetAITemplateContents"/>.</summary>
public sealed record GetAITemplateContentsParameters
{
    public required string? Id { get; init; }
}

/// <summary>Reads current AI resources.</summary>
[Action("AI Settings", "Get Current AI Resources", "GET", "/AISettings/Pbx.GetCurrentAIResources()")]
[Answer<AIResources>]
public sealed class GetCurrentAIResources : XapiAction<NoParameters>;

/// <summary>Reads a vector store.</summary>
[Action("AI Settings", "Get Vector Store", "GET", "/AISettings/Pbx.GetVectorStore(id={id})")]
[Answer<VectorStore>]
public sealed class GetVectorStore : XapiAction<GetVectorStoreParameters>;

/// <summary>Parameters of <see cref="GetVectorStore"/>.</summary>
public sealed record GetVectorStoreParameters
{
    public required string? Id { get; init; }
}

/// <summary>Reads vector store files.</summary>
[Action("AI Settings", "Get Vector Store Files", "GET", "/AISettings/Pbx.GetVectorStoreFiles(id={id},limit={limit},after={after})")]
[Answer<VectorStoreFiles>]
public sealed class GetVectorStoreFiles : XapiAction<GetVectorStoreFilesParameters>;

/// <summary>Parameters of <see cref="GetVectorStoreFiles"/>.</summary>
public sealed record GetVectorStoreFilesParameters
{
    public required string? Id { get; init; }

    public required int Limit { get; init; }

    public required string After { get; init; }
}

/// <summary>Reads vector stores.</summary>
[Action("AI Settings", "Get Vector Stores", "GET", "/AISettings/Pbx.GetVectorStores(limit={limit},after={after})")]
[Answer<VectorStores>]
public sealed class GetVectorStores : XapiAction<GetVectorStoresParameters>;

/// <summary>Parameters of <see cref="GetVectorStores"/>.</summary>
public sealed record GetVectorStoresParameters
{
    public required int Limit { get; init; }

    public required string After { get; init; }
}

/// <summary>Changes AI settings.</summary>
[Action("AI Settings", "Update AI Settings", "PATCH", "/AISettings")]
public sealed class UpdateAISettings : XapiAction<AISettings>;

/// <summary>Changes a vector store.</summary>
[Action("AI Settings", "Update Vector Store", "POST", "/AISettings/Pbx.UpdateVectorStore")]
[Answer<VectorStore>]
public sealed class UpdateVectorStore : XapiAction<UpdateVectorStoreParameters>;

/// <summary>Parameters of <see cref="UpdateVectorStore"/>.</summary>
public sealed record UpdateVectorStoreParameters
{
    public Optional<JsonText<VectorStore>> Model { get; init; }
}
