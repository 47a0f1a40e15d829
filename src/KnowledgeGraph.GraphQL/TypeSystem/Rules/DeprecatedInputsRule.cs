namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>An argument or input field that must be given is not deprecated: nobody could avoid it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec--deprecated</remarks>
internal static class DeprecatedInputsRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var (coordinate, input) in SchemaElements.Inputs(schema))
        {
            if (input.IsRequired && input.DeprecationReason is not null)
            {
                errors.Add($"{coordinate} must be given, so it can not be deprecated.", input.Location);
            }
        }
    }
}
