using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Finds how a node class makes its outputs of its parameters (<see cref="IVariableOutputs{TParameters}"/>).</summary>
internal static class OutputRule
{
    private static readonly MethodInfo ForMethod = typeof(OutputRule).GetMethod(nameof(For), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The type of parameters by which a class says that it tells its outputs; null if it does not.</summary>
    public static Type? Claimed(Type nodeClass) => nodeClass.GetInterfaces()
        .FirstOrDefault(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IVariableOutputs<>))?.GetGenericArguments()[0];

    /// <summary>The rule; null for a class whose outputs are always the same.</summary>
    public static Func<object, double, IReadOnlyList<string>>? Of(Type nodeClass, Type parameters) => Claimed(nodeClass) == parameters
        ? ForMethod.MakeGenericMethod(nodeClass, parameters).CreateDelegate<Func<object, double, IReadOnlyList<string>>>()
        : null;

    private static IReadOnlyList<string> For<TNode, TParameters>(object parameters, double typeVersion)
        where TNode : IVariableOutputs<TParameters>
        where TParameters : class => TNode.OutputsOf((TParameters)parameters, typeVersion);
}
