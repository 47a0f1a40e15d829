using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Coerces JSON, the values of variables.</summary>
internal sealed class JsonCoercion(string code, string subject, SourceLocation location) : InputCoercion<JsonElement>(code, subject)
{
    protected override bool IsNull(JsonElement value) => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    protected override IReadOnlyList<JsonElement>? Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : null;

    protected override IReadOnlyList<KeyValuePair<string?, JsonElement>>? Fields(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? [.. value.EnumerateObject().Select(property => KeyValuePair.Create(JsonStrings.NameOf(property), property.Value))]
            : null;

    protected override string? EnumName(JsonElement value) => value.ValueKind == JsonValueKind.String ? JsonStrings.Of(value) : null;

    protected override bool TryReadScalar(JsonElement value, ScalarType type, out object? read, out string? expected) =>
        type.Coercion.TryReadJson(value, out read, out expected);

    protected override string Describe(JsonElement value) => Shown.Json(value);

    protected override SourceLocation? LocationOf(JsonElement value) => location;
}
