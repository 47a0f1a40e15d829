#pragma warning disable CS1591
using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.TypeSystem
{
    public static class IntrospectionTypes
    {
        public static NamedType[] All => [.. BuiltInScalars.All];
    }
}
namespace KnowledgeGraph.GraphQL.Introspection
{
    public static class SchemaIntrospection
    {
        public static WriteResult Write(OperationPlan plan, PlannedField field, IReadOnlyDictionary<string, object?> variables, JsonBuffer output, List<GraphQLError> errors, int maxBytes, CancellationToken c)
        {
            output.Write("null"u8);
            return WriteResult.Complete;
        }
    }
}
namespace KnowledgeGraph.GraphQL.Execution
{
    public static class VariableCoercion
    {
        public static IReadOnlyDictionary<string, object?>? Coerce(Schema schema, ImmutableArray<VariableDefinitionSyntax> definitions, JsonElement? variables, out ImmutableArray<GraphQLError> errors)
        {
            errors = [];
            var d = new Dictionary<string, object?>();
            foreach (var v in definitions)
            {
                if (variables?.TryGetProperty(v.Variable.Name.Value, out var j) == true && j.ValueKind != JsonValueKind.Null)
                {
                    var t = v.Type is NonNullTypeSyntax n ? n.NullableType : v.Type;
                    var s = (ScalarType)schema.FindType(((NamedTypeSyntax)t).Name.Value)!;
                    s.Coercion.TryReadJson(j, out var value, out _);
                    d[v.Variable.Name.Value] = value;
                }
            }

            return d;
        }
    }
}
