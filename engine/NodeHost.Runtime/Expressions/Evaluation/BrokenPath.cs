using Acornima.Ast;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Direct;
using NodeHost.Runtime.Problems;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>Finds the path in code that broke: which step of it was nothing, and what was there instead.</summary>
internal sealed class BrokenPath : Acornima.AstVisitor
{
    private const int KeysShown = 12;

    private readonly List<PathCode> _paths = [];

    private BrokenPath()
    {
    }

    /// <summary>A sentence on the first path that asks for a member of nothing; null if there is none.</summary>
    public static string? Describe(Node code, in DirectScope scope)
    {
        var finder = new BrokenPath();
        finder.Visit(code);
        foreach (PathCode path in finder._paths)
        {
            if (Describe(path, scope) is { } found)
                return found;
        }

        return null;
    }

    protected override object? VisitMemberExpression(MemberExpression node)
    {
        if (PathMaker.TryMake(node) is not { } path)
            return base.VisitMemberExpression(node);
        _paths.Add(path);
        return node;
    }

    private static string? Describe(PathCode path, in DirectScope scope)
    {
        DirectValue before = path.Follow(scope, 0);
        for (int i = 1; i < path.Steps.Count; i++)
        {
            DirectValue value = path.Follow(scope, i);
            if (value.IsEnd)
                return null;
            if (value.IsNothing)
                return path.Steps[i].IsOptional ? null : Describe(path, i, value, before);
            before = value;
        }

        return null;
    }

    private static string Describe(PathCode path, int count, DirectValue value, DirectValue before)
    {
        string what = $"{path.Describe(count)} is {(value.Kind == DirectKind.Null ? "null" : "undefined")}";
        if (value.Kind == DirectKind.Null || before.Kind != DirectKind.Container || before.Container is not JObject holder)
            return what + ".";
        string[] keys = [.. holder.Properties().Select(property => property.Name)];
        string place = path.Describe(count - 1);
        if (keys.Length == 0)
            return $"{what}; {place} is empty.";
        string more = keys.Length > KeysShown ? ", …" : "";
        return $"{what}; {place} has {string.Join(", ", keys.Take(KeysShown))}{more}.{Nearest(path.Steps[count - 1].Label, keys)}";
    }

    private static string Nearest(string name, string[] keys) => NearestName.Find(name, keys) is [var nearest, ..] ? $" Did you mean '{nearest}'?" : "";
}
