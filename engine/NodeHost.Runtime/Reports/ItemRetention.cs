namespace NodeHost.Runtime.Reports;

/// <summary>Whose items the report of a run keeps. Only large outputs of nodes that do not run again are let go of.</summary>
public enum ItemRetention
{
    /// <summary>Those of all nodes.</summary>
    All,

    /// <summary>Those of the node that ran last.</summary>
    Last,

    /// <summary>Those of one node that is named.</summary>
    Named,

    /// <summary>Nobody's.</summary>
    None,
}
