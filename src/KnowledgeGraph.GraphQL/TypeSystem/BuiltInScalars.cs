using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

public static class BuiltInScalars
{
    public static ScalarType String { get; } = new("String", "Text.", new P());
    public static ScalarType Int { get; } = new("Int", "Text.", new P());
    public static ScalarType Float { get; } = new("Float", "Text.", new P());
    public static ScalarType Boolean { get; } = new("Boolean", "Text.", new P());
    public static ScalarType ID { get; } = new("ID", "Text.", new P());

    private sealed class P : ScalarCoercion
    {
        public override bool TryReadJson(JsonElement json, out object? value, out string? expected) => throw new NotSupportedException();

        public override bool TryReadLiteral(ValueSyntax literal, out object? value, out string? expected) => throw new NotSupportedException();
    }
}
