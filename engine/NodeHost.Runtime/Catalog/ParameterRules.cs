using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Finds what a node class tells by its parameters before a run: its outputs, the inputs that it needs, the workflow that it calls.</summary>
internal static class ParameterRules
{
    private static readonly Type[] Contracts = [typeof(IVariableOutputs<>), typeof(IRequiredInputs<>), typeof(ICallsWorkflow<>)];

    /// <summary>The outputs; null for a class whose outputs are always the same.</summary>
    public static Func<object, double, IReadOnlyList<string>>? OutputsOf(Type nodeClass, Type? parameters) =>
        Find<Func<object, double, IReadOnlyList<string>>>(typeof(IVariableOutputs<>), nameof(Outputs), nodeClass, parameters);

    /// <summary>The inputs that need items; null for a class that runs with those of any input.</summary>
    public static Func<object, double, IReadOnlyList<int>>? RequiredInputsOf(Type nodeClass, Type? parameters) =>
        Find<Func<object, double, IReadOnlyList<int>>>(typeof(IRequiredInputs<>), nameof(RequiredInputs), nodeClass, parameters);

    /// <summary>The workflow that is called; null for a class that calls none.</summary>
    public static Func<object, double, CalledWorkflow?>? CallOf(Type nodeClass, Type? parameters) =>
        Find<Func<object, double, CalledWorkflow?>>(typeof(ICallsWorkflow<>), nameof(Call), nodeClass, parameters);

    /// <summary>The rules that a class claims to have, with the type of parameters that it claims to have them for.</summary>
    public static IEnumerable<(string Contract, Type Parameters)> Claimed(Type nodeClass) => nodeClass.GetInterfaces()
        .Where(static type => type.IsGenericType && Contracts.Contains(type.GetGenericTypeDefinition()))
        .Select(static type => (type.Name.Split('`')[0], type.GetGenericArguments()[0]));

    private static TRule? Find<TRule>(Type contract, string maker, Type nodeClass, Type? parameters)
        where TRule : Delegate
    {
        if (parameters is null || !nodeClass.IsAssignableTo(contract.MakeGenericType(parameters)))
            return null;
        return typeof(ParameterRules).GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(nodeClass, parameters).CreateDelegate<TRule>();
    }

    private static IReadOnlyList<string> Outputs<TNode, TParameters>(object parameters, double typeVersion)
        where TNode : IVariableOutputs<TParameters>
        where TParameters : class => TNode.OutputsOf((TParameters)parameters, typeVersion);

    private static IReadOnlyList<int> RequiredInputs<TNode, TParameters>(object parameters, double typeVersion)
        where TNode : IRequiredInputs<TParameters>
        where TParameters : class => TNode.RequiredInputsOf((TParameters)parameters, typeVersion);

    private static CalledWorkflow? Call<TNode, TParameters>(object parameters, double typeVersion)
        where TNode : ICallsWorkflow<TParameters>
        where TParameters : class => TNode.CalledBy((TParameters)parameters, typeVersion);
}
