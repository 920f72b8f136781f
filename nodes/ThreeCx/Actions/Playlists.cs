// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a playlist.</summary>
[Action("Playlists", "Create Playlist", "POST", "/Playlists")]
[Answer<Playlist>]
public sealed class CreatePlaylist : XapiAction<Playlist>;

/// <summary>Removes a playlist.</summary>
[Action("Playlists", "Delete Playlist", "DELETE", "/Playlists({Name})")]
public sealed class DeletePlaylist : XapiAction<DeletePlaylistParameters>;

/// <summary>Parameters of <see cref="DeletePlaylist"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeletePlaylistParameters
{
    public required string Name { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Removes a playlist file.</summary>
[Action("Playlists", "Delete Playlist File", "POST", "/Playlists/Pbx.DeletePlaylistFile")]
public sealed class DeletePlaylistFile : XapiAction<DeletePlaylistFileParameters>;

/// <summary>Parameters of <see cref="DeletePlaylistFile"/>.</summary>
public sealed record DeletePlaylistFileParameters
{
    public Optional<string> FileName { get; init; }

    public Optional<string> PlaylistKey { get; init; }
}

/// <summary>Downloads a playlist file.</summary>
[Action("Playlists", "Download Playlist File", "GET", "/Playlists/Pbx.DownloadPlaylistFile(playlistKey={playlistKey},fileName={fileName})")]
public sealed class DownloadPlaylistFile : XapiAction<DownloadPlaylistFileParameters>;

/// <summary>Parameters of <see cref="DownloadPlaylistFile"/>.</summary>
public sealed record DownloadPlaylistFileParameters
{
    public required string PlaylistKey { get; init; }

    public required string FileName { get; init; }
}

/// <summary>Reads a playlist.</summary>
[Action("Playlists", "Get Playlist", "GET", "/Playlists({Name})")]
[Answer<Playlist>]
public sealed class GetPlaylist : XapiAction<GetPlaylistParameters>;

/// <summary>Parameters of <see cref="GetPlaylist"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetPlaylistParameters : EntityQuery
{
    public required string Name { get; init; }
}

/// <summary>Lists playlists.</summary>
[Action("Playlists", "List Playlist", "GET", "/Playlists")]
[Answer<Playlist>(IsList = true)]
public sealed class ListPlaylist : XapiAction<ListQuery>;

/// <summary>Changes a playlist.</summary>
[Action("Playlists", "Update Playlist", "PATCH", "/Playlists({Name})")]
public sealed class UpdatePlaylist : XapiAction<Playlist>;
