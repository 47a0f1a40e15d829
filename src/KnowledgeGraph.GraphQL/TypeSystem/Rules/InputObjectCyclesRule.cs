namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>An input object does not contain itself through fields that must be given: no value could ever end.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References</remarks>
internal static class InputObjectCyclesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var cycle in Cycles.Find(SchemaElements.Types(schema).OfType<InputObjectType>(), Contained))
        {
            var fields = string.Join(", ", cycle.Select(edge => $"{edge.Type}.{edge.Field.Name}"));
            errors.Add($"{cycle[0].Type} contains itself through {fields}, which can be neither null nor a list.", cycle[0].Field.Location);
        }
    }

    private static IEnumerable<((InputObjectType Type, InputValueDefinition Field) Edge, InputObjectType Target)> Contained(InputObjectType type) =>
        type.Fields
            .Where(field => field.Type is NonNullType { NullableType: InputObjectType })
            .Select(field => ((type, field), (InputObjectType)field.Type.Nullable));
}
