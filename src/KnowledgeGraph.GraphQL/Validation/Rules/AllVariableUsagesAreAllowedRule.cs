using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A variable is used only where all values of its type can stand.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class AllVariableUsagesAreAllowedRule(ValidationContext context) : ValidationRule(context), IVisitsOperationUses
{
    public void Visit(OperationUses uses)
    {
        var variables = new Dictionary<string, (VariableDefinitionSyntax Definition, GraphQLType Type)>(StringComparer.Ordinal);
        foreach (var definition in uses.Operation.VariableDefinitions)
        {
            // Variables of other types are reported where they are defined.
            if (Context.Schema.FindType(definition.Type) is { IsInput: true } type)
            {
                variables.TryAdd(definition.Variable.Name.Value, (definition, type));
            }
        }

        foreach (var use in uses.Variables)
        {
            if (use.Expected is { } expected && variables.TryGetValue(use.Variable.Name.Value, out var variable))
            {
                Check(use, expected, variable.Definition, variable.Type);
            }
        }
    }

    private void Check(VariableUse use, GraphQLType expected, VariableDefinitionSyntax definition, GraphQLType type)
    {
        var mayBeNull = type is not NonNullType && definition.DefaultValue is null or NullValueSyntax && !use.HasDefault;
        if (mayBeNull && expected is not NonNullType && use.OneOf is { } oneOf && AreTypesCompatible(type, expected))
        {
            Report([definition.Location, use.Variable.Location], Sentences.VariableNullable(use.Variable.Name.Value, type, oneOf));
        }
        else if (!AreTypesCompatible(type, mayBeNull || type is NonNullType ? expected : expected.Nullable))
        {
            Report([definition.Location, use.Variable.Location], Sentences.VariableMisused(use.Variable.Name.Value, type, expected));
        }
    }

    private static bool AreTypesCompatible(GraphQLType variable, GraphQLType location)
    {
        while (true)
        {
            if (location is NonNullType nonNullLocation)
            {
                if (variable is not NonNullType nonNullVariable)
                {
                    return false;
                }

                (variable, location) = (nonNullVariable.NullableType, nonNullLocation.NullableType);
            }
            else if (variable is NonNullType nonNullVariable)
            {
                variable = nonNullVariable.NullableType;
            }
            else if (location is ListType locationList && variable is ListType variableList)
            {
                (variable, location) = (variableList.ItemType, locationList.ItemType);
            }
            else
            {
                return variable == location;
            }
        }
    }
}
