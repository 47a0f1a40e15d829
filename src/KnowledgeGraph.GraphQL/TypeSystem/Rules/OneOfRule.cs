namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>The fields of a OneOf input object are nullable and have no defaults.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects</remarks>
internal static class OneOfRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in SchemaElements.Types(schema).OfType<InputObjectType>().Where(type => type.IsOneOf))
        {
            foreach (var field in type.Fields)
            {
                if (field.Type is NonNullType)
                {
                    errors.Add($"{type}.{field.Name} must be nullable, as only one field of {type} is given.", field.Location);
                }

                if (field.DefaultValue is not null)
                {
                    errors.Add($"{type}.{field.Name} can not have a default, as only one field of {type} is given.", field.Location);
                }
            }
        }
    }
}
