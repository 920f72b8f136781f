namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>What the value of an entity's field is.</summary>
public enum FieldKind
{
    Text,
    Integer,
    Long,
    Number,
    Boolean,
    Moment,
    Guid,
    Option,
    Complex,

    /// <summary>JSON of any shape.</summary>
    Any,
}
