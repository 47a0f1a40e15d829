using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>The default of an input field does not ask, through other defaults, for itself.</summary>
/// <remarks>https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()</remarks>
internal static class DefaultValueCyclesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        var coordinates = new Dictionary<InputValueDefinition, string>();
        foreach (var (coordinate, field) in SchemaElements.InputFields(schema).Where(field => field.Value.DefaultValue is not null))
        {
            coordinates.Add(field, coordinate);
        }

        foreach (var cycle in Cycles.Find(coordinates.Keys, AskedFor))
        {
            var fields = string.Join(", ", cycle.Select(field => coordinates[field]));
            errors.Add($"The defaults of {fields} ask for each other without end.", cycle[0].Location);
        }
    }

    private static IEnumerable<(InputValueDefinition Edge, InputValueDefinition Target)> AskedFor(InputValueDefinition field)
    {
        var asked = new List<InputValueDefinition>();
        if (field.Type.Named is InputObjectType type)
        {
            Collect(type, field.DefaultValue!, asked);
        }

        return asked.Select(target => (field, target));
    }

    /// <summary>The fields whose defaults complete the literal. As deep as the literal, which the parser limits.</summary>
    private static void Collect(InputObjectType type, ValueSyntax literal, List<InputValueDefinition> asked)
    {
        if (literal is ListValueSyntax list)
        {
            foreach (var item in list.Values)
            {
                Collect(type, item, asked);
            }
        }
        else if (literal is ObjectValueSyntax record)
        {
            foreach (var field in type.Fields)
            {
                if (field.Type.Named is not InputObjectType inner)
                {
                    continue;
                }

                if (record.Fields.FirstOrDefault(given => given.Name.Value == field.Name) is { } given)
                {
                    Collect(inner, given.Value, asked);
                }
                else if (field.DefaultValue is not null)
                {
                    asked.Add(field);
                }
            }
        }
    }
}
