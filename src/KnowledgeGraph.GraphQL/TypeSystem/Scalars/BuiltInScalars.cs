using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>The five scalars of the specification, the same objects in every schema.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars</remarks>
public static class BuiltInScalars
{
    /// <summary><c>Int</c>.</summary>
    public static ScalarType Int { get; } = new("Int", "A whole number of 32 bits, from -2147483648 to 2147483647.", new IntCoercion());

    /// <summary><c>Float</c>.</summary>
    public static ScalarType Float { get; } = new("Float", "A finite number of double precision, as IEEE 754 has it.", new FloatCoercion());

    /// <summary><c>String</c>.</summary>
    public static ScalarType String { get; } = new("String", "A text of Unicode characters.", new StringCoercion());

    /// <summary><c>Boolean</c>.</summary>
    public static ScalarType Boolean { get; } = new("Boolean", "`true` or `false`.", new BooleanCoercion());

    /// <summary><c>ID</c>.</summary>
    public static ScalarType ID { get; } = new(
        "ID", "What identifies an object. It is written as a string; as input, a whole number will do as well.", new IdCoercion());

    /// <summary>All five.</summary>
    public static ImmutableArray<ScalarType> All { get; } = [Int, Float, String, Boolean, ID];
}
