namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Objects, interfaces and input objects have a field at least, unions a member, enums a value, directives a location.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects.Type-Validation</remarks>
internal static class NotEmptyRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in SchemaElements.Types(schema))
        {
            var missing = type switch
            {
                FieldsType { Fields.Count: 0 } => "field",
                InputObjectType { Fields.Count: 0 } => "field",
                UnionType { MemberTypes.Length: 0 } => "member",
                EnumType { Values.Length: 0 } => "value",
                _ => null,
            };
            if (missing is not null)
            {
                errors.Add($"{type} has no {missing}; it needs one at least.", type.Location);
            }
        }

        foreach (var directive in SchemaElements.Directives(schema).Where(directive => directive.Locations.IsEmpty))
        {
            errors.Add($"@{directive.Name} has no location; it needs one at least.", directive.Location);
        }
    }
}
