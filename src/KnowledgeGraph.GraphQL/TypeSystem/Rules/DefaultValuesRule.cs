using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Default values fit their types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects.Type-Validation</remarks>
internal static class DefaultValuesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var (coordinate, input) in SchemaElements.Inputs(schema))
        {
            if (input.DefaultValue is null || !input.Type.IsInput)
            {
                continue;
            }

            ConstantValues.CheckFields(input.DefaultValue, $"The default of {coordinate}", errors);

            // Each default is checked where it stands; filling them in here could have no end.
            var coercion = new LiteralCoercion(ErrorCodes.InvalidSchema, $"The default of {coordinate}") { FillsDefaults = false };
            coercion.Coerce(input.DefaultValue, input.Type);
            errors.AddRange(coercion.Errors);
        }
    }
}
