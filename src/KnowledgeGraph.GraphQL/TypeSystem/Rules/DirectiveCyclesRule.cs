using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>The definition of a directive does not use the directive, be it through others or through the types of its arguments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation</remarks>
internal static class DirectiveCyclesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var directive in SchemaElements.Directives(schema))
        {
            if (FindWay(schema, directive) is { } way)
            {
                errors.Add(
                    way.Count == 0
                        ? $"The definition of @{directive.Name} uses @{directive.Name} itself."
                        : $"The definition of @{directive.Name} uses @{directive.Name} itself, through {string.Join(", ", way)}.",
                    directive.Location);
            }
        }
    }

    /// <summary>A shortest way from a directive back to it, its ends left out; null where there is none.</summary>
    private static List<string>? FindWay(Schema schema, DirectiveDefinition directive)
    {
        var cameFrom = new Dictionary<object, object>();
        var waiting = new Queue<object>([directive]);
        while (waiting.TryDequeue(out var element))
        {
            foreach (var used in Used(schema, element))
            {
                if (used == directive)
                {
                    return WayTo(element, directive, cameFrom);
                }

                if (cameFrom.TryAdd(used, element))
                {
                    waiting.Enqueue(used);
                }
            }
        }

        return null;
    }

    private static List<string> WayTo(object last, DirectiveDefinition directive, Dictionary<object, object> cameFrom)
    {
        var way = new List<string>();
        for (var element = last; element != directive; element = cameFrom[element])
        {
            way.Insert(0, element is DirectiveDefinition used ? $"@{used.Name}" : $"{element}");
        }

        return way;
    }

    private static IEnumerable<object> Used(Schema schema, object element) =>
        element switch
        {
            DirectiveDefinition directive => Inputs(schema, directive.Arguments),
            InputObjectType type => [.. Applied(schema, type.AppliedDirectives), .. Inputs(schema, type.Fields)],
            EnumType type => Applied(schema, type.AppliedDirectives.Concat(type.Values.SelectMany(value => value.AppliedDirectives))),
            NamedType type => Applied(schema, type.AppliedDirectives),
            _ => [],
        };

    private static IEnumerable<object> Inputs(Schema schema, InputValueMap inputs) =>
        inputs.SelectMany(input => Applied(schema, input.AppliedDirectives).Append(input.Type.Named));

    private static IEnumerable<object> Applied(Schema schema, IEnumerable<DirectiveSyntax> applied) =>
        applied.Select(directive => schema.FindDirective(directive.Name.Value)).OfType<object>();
}
