namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>The item whose <c>json</c> a path begins with.</summary>
internal enum PathRoot
{
    /// <summary><c>$json</c>, <c>$input.item.json</c></summary>
    CurrentItem,

    /// <summary><c>$input.first().json</c></summary>
    FirstInput,

    /// <summary><c>$input.last().json</c></summary>
    LastInput,

    /// <summary><c>$('Node').item.json</c></summary>
    PairedOfNode,

    /// <summary><c>$('Node').first().json</c></summary>
    FirstOfNode,

    /// <summary><c>$('Node').last().json</c></summary>
    LastOfNode,
}
