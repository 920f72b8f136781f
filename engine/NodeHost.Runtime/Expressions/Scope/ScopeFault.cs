using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>Words what goes wrong when code reaches for data: what n8n says, and as a hint what helps.</summary>
internal static class ScopeFault
{
    public static ExpressionException NoSuchNode(string name, IReadOnlyCollection<string> nodes) => Fault(
        "Referenced node doesn't exist", $"There is no node '{name}' in this workflow.{NearestName.Hint(name, nodes)}");

    public static ExpressionException NotExecuted(string node, string consumer) => Fault(
        $"Node '{node}' hasn't been executed",
        $"There is nothing to read from it. Connect it so that it runs before '{consumer}', or ask $('{node}').isExecuted first.");

    public static ExpressionException NeverRun() => Fault(
        "The workflow hasn't been executed yet, so you can't reference any output data", "Give the run's data along with the workflow.");

    public static ExpressionException NoRun(string node, int run, int runs) => Fault(
        $"Run {run} of node \"{node}\" not found", $"It ran {(runs == 1 ? "once" : $"{runs} times")}; runs are counted from 0.");

    public static ExpressionException NoBranch(string node, int output) => Fault(
        $"Node \"{node}\" has no branch with index {output}.", "Its outputs are counted from 0.");

    public static ExpressionException NotConnected(string node, string consumer) => Fault(
        $"connect \"{consumer}\" to \"{node}\"", $"$node reads only nodes that lead to this one. $('{node}').first(), .last() and .all() read any.");

    public static ExpressionException NoResumeAddress(string member) => Fault(
        $"There is no $execution.{member}: nothing listens here for a request that would resume the run", "Let the node Wait wait for a time, or begin another run with what the request brings.");

    public static ExpressionException NoInput() => Fault("No execution data available", "The node got no items, so there is nothing to read.");

    public static ExpressionException NoItem(string node, int count, int index) => count == 0
        ? Fault($"Node '{node}' hasn't been executed", "There is no item, so there is no data to read.")
        : Fault($"\"{node}\" node has {count} item(s) but you're trying to access item {index}", $"Items are counted from 0. $('{node}').item finds the one that belongs to this item.");

    public static ExpressionException NoArguments(string function) => Fault(
        $"$input.{function}() takes no arguments. To get items from a specific upstream node, use $('NodeName').{function}() (or $('NodeName').all() for every item).",
        "Leave the parentheses empty.");

    public static ExpressionException NoIndex() => Fault("Missing item index for .itemMatching()", "Write for example .itemMatching($itemIndex).");

    public static ExpressionException Fault(string message, string hint) => new(Codes.ExpressionFailed, message) { Hint = hint };
}
