using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Finds how a node class makes its outputs of its parameters (<see cref="IVariableOutputs{TParameters}"/>).</summary>
internal static class OutputRule
{
    private static readonly MethodInfo ForMethod = typeof(OutputRule).GetMethod(nameof(For), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The rule; null for a class whose outputs are always the same.</summary>
    public static Func<object, double, IReadOnlyList<string>>? Of(Type nodeClass, Type parameters)
    {
        bool varies = nodeClass.GetInterfaces().Contains(typeof(IVariableOutputs<>).MakeGenericType(parameters));
        return varies
            ? ForMethod.MakeGenericMethod(nodeClass, parameters).CreateDelegate<Func<object, double, IReadOnlyList<string>>>()
            : null;
    }

    private static IReadOnlyList<string> For<TNode, TParameters>(object parameters, double typeVersion)
        where TNode : IVariableOutputs<TParameters>
        where TParameters : class => TNode.OutputsOf((TParameters)parameters, typeVersion);
}
