using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>Words why there is no single item behind <c>$('Node').item</c>: what n8n says, and as a hint where the line ends and what helps.</summary>
internal static class TraceFault
{
    public static ExpressionException NotConnected(string target, string consumer) => Fault(
        "Invalid expression",
        target == consumer
            ? $"'{target}' is the node itself: use $json or $input for its items."
            : $"No connection leads from '{target}' to '{consumer}', so no item of '{consumer}' was made from one of '{target}'. Connect them, or use $('{target}').first(), .last() or .all().");

    public static ExpressionException NotExecuted(string node, string consumer) => Fault(
        $"Node '{node}' hasn't been executed",
        $"There is nothing to read from it. Connect it so that it runs before '{consumer}', or ask $('{node}').isExecuted first.");

    public static ExpressionException NotRun(string target, string node) => Fault(
        "Can’t get data for expression", $"'{node}', through which the items of '{target}' came, has not run.");

    public static ExpressionException NoSuchItem(string target, NodeView from, int itemIndex) => Fault(
        "Can’t get data for expression",
        $"'{from.NodeName}' has {Count(from.Items.Count)}, so none at index {itemIndex} from which $('{target}') could be found.");

    public static ExpressionException NoSource(string target, NodeView from) => Fault(
        "Can’t get data for expression",
        $"It is not known where the items of '{from.NodeName}' came from, so the way back to '{target}' is not either. Use .first(), .last() or .all().");

    public static ExpressionException NoPinnedItem(string node, int count, int itemIndex) => Fault(
        "Can’t get data for expression", $"'{node}' has {Count(count)} pinned, so none at index {itemIndex}.");

    public static ExpressionException NoPath(string target, string node) => Fault(
        "Paired item resolution failed",
        $"The line of paired items goes back to '{node}' and there to no input that leads to '{target}'. {Otherwise(target)}");

    public static ExpressionException BeganAt(string target, string node) => Fault(
        Unavailable(node), $"The item began at '{node}', so it was not made from an item of '{target}'. {Otherwise(target)}");

    public static ExpressionException NoItem(string node, int item, int count, string consumer) => Fault(
        Unavailable(node), $"'{consumer}' says that an item was made from item {item + 1} of '{node}', which gave out {Count(count)}. Return the right 'pairedItem' there.");

    public static ExpressionException NoInformation(string target, string node, int item, bool isPinned) => isPinned
        ? Fault($"Using the item method doesn't work with pinned data in this scenario. Please unpin '{node}' and try again.", Otherwise(target))
        : Fault(Unavailable(node), $"'{node}' does not tell which item its item {item + 1} was made from. Return 'pairedItem' there. {Otherwise(target)}");

    public static ExpressionException Several(string target, string node) => Fault(
        "Multiple matches found", $"An item of '{node}' was made from several items of '{target}', so no single one is meant. {Otherwise(target)}");

    private static string Unavailable(string node) =>
        $"Paired item data for item from node '{node}' is unavailable. Ensure '{node}' is providing the required output.";

    private static string Otherwise(string target) => $"Or use $('{target}').first(), .last() or .all().";

    private static string Count(int items) => items == 1 ? "1 item" : $"{items} items";

    private static ExpressionException Fault(string message, string hint) => new(Codes.ExpressionFailed, message) { Hint = hint };
}
