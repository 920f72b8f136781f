namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Capital letters as JavaScript makes them: some letters become two or three, which .NET leaves as they are.</summary>
internal static class JavaScriptCase
{
    public static string Upper(string letter) => letter switch
    {
        "ß" => "SS",
        "ŉ" => "ʼN",
        "ǰ" => "J̌",
        "ﬀ" => "FF",
        "ﬁ" => "FI",
        "ﬂ" => "FL",
        "ﬃ" => "FFI",
        "ﬄ" => "FFL",
        "ﬅ" or "ﬆ" => "ST",
        "և" => "ԵՒ",
        "ı" => "I",
        _ => letter.ToUpperInvariant(),
    };
}
