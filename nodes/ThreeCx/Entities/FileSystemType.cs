// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>File system type. (XAPI Pbx.FileSystemType)</summary>
[Naming(Naming.AsWritten)]
public enum FileSystemType
{
    Local,
    Ftp,
    GoogleDrive,
    NetworkShare,
    Logs,
    Sftp,
    GoogleBucket,
    SharePoint,
    AmazonS3,
}
