using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Finds the base of the Sdk from which a class derives.</summary>
internal static class NodeShapes
{
    /// <summary>The shape and the type of the parameters; null if the class derives from none of the bases.</summary>
    public static (NodeShape Shape, Type Parameters)? Of(Type nodeClass)
    {
        for (Type? type = nodeClass; type is not null; type = type.BaseType)
        {
            if (type == typeof(ActionNode))
                return (NodeShape.Actions, typeof(NoParameters));
            if (!type.IsGenericType)
                continue;
            Type definition = type.GetGenericTypeDefinition();
            if (definition == typeof(ItemNode<>))
                return (NodeShape.Item, type.GetGenericArguments()[0]);
            if (definition == typeof(BatchNode<>))
                return (NodeShape.Batch, type.GetGenericArguments()[0]);
            if (definition == typeof(TriggerNode<>))
                return (NodeShape.Trigger, type.GetGenericArguments()[0]);
        }

        return null;
    }
}
