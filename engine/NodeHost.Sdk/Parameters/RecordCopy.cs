using System.Reflection;

namespace NodeHost.Sdk;

/// <summary>Copies records of which only the type is known, as <c>with { }</c> does.</summary>
public static class RecordCopy
{
    private static readonly Func<object, object> Copy = typeof(object)
        .GetMethod(nameof(MemberwiseClone), BindingFlags.NonPublic | BindingFlags.Instance)!.CreateDelegate<Func<object, object>>();

    /// <summary>A copy that shares what the record refers to.</summary>
    public static TRecord Of<TRecord>(TRecord record)
        where TRecord : class => (TRecord)Copy(record);
}
