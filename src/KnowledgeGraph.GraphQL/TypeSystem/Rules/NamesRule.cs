using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Names are names of the grammar and do not begin with two underscores, which are introspection's.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Names.Reserved-Names</remarks>
internal static class NamesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in SchemaElements.Types(schema))
        {
            CheckName(type.Name, type.Name, type.Location, errors);
        }

        foreach (var directive in SchemaElements.Directives(schema))
        {
            CheckName(directive.Name, $"@{directive.Name}", directive.Location, errors);
        }

        foreach (var field in SchemaElements.Fields(schema))
        {
            CheckName(field.Value.Name, field.Coordinate, field.Value.Location, errors);
        }

        foreach (var input in SchemaElements.Inputs(schema))
        {
            CheckName(input.Value.Name, input.Coordinate, input.Value.Location, errors);
        }

        foreach (var value in SchemaElements.EnumValues(schema))
        {
            CheckName(value.Value.Name, value.Coordinate, value.Value.Location, errors);
            if (value.Value.Name is "true" or "false" or "null")
            {
                errors.Add($"{value.Coordinate}: {value.Value.Name} can not name a value of an enum.", value.Value.Location);
            }
        }
    }

    private static void CheckName(string name, string coordinate, SourceLocation? location, SchemaErrors errors)
    {
        if (!SourceCharacters.IsName(name))
        {
            errors.Add($"{coordinate}: \"{name}\" is no name; names have letters, digits and underscores and do not begin with a digit.", location);
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            errors.Add($"{coordinate}: names that begin with two underscores are reserved for introspection.", location);
        }
    }
}
