namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>A template literal: texts with values between them.</summary>
internal sealed class TemplateCode(IReadOnlyList<string> texts, IReadOnlyList<DirectCode> values) : DirectCode
{
    public override DirectValue Evaluate(in DirectScope scope)
    {
        var all = new string[texts.Count + values.Count];
        for (int i = 0; i < texts.Count; i++)
        {
            all[2 * i] = texts[i];
            if (i == values.Count)
                break;
            DirectValue value = values[i].Evaluate(scope);
            if (value.IsEnd)
                return value;
            if (value.ToText() is not { } text)
                return DirectValue.Undecided;
            all[(2 * i) + 1] = text;
        }

        return TextJoin.Of(all);
    }
}
