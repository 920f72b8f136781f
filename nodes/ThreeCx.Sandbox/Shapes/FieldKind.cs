namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>What the value of an entity's field is.</summary>
public enum FieldKind
{
    Text,
    Integer,
    Boolean,
    Option,
    Complex,
}
