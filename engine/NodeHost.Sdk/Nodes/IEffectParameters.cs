namespace NodeHost.Sdk;

/// <summary>
/// Parameters by which a node does more or less to the world outside than its attribute says at most, as the method of an HTTP
/// request does. Implement it explicitly, so that it is no parameter itself.
/// </summary>
public interface IEffectParameters
{
    /// <summary>What the node does with these parameters.</summary>
    NodeEffect Effect { get; }
}
