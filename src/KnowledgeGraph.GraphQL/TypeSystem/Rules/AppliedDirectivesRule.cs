using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Directives are applied where they may stand, as often as they may, and with the right arguments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation.Directives</remarks>
internal static class AppliedDirectivesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var place in SchemaElements.Applications(schema))
        {
            var seen = new Dictionary<string, DirectiveSyntax>(StringComparer.Ordinal);
            foreach (var applied in place.Directives)
            {
                var name = applied.Name.Value;
                if (schema.FindDirective(name) is not { } directive)
                {
                    errors.Add($"{place.Coordinate}: the directive @{name} is not defined.", applied.Location);
                    continue;
                }

                if (!directive.Locations.Contains(place.Location))
                {
                    errors.Add($"{place.Coordinate}: @{name} can not stand on {place.Location}.", applied.Location);
                }

                if (!seen.TryAdd(name, applied) && !directive.IsRepeatable)
                {
                    errors.Add($"{place.Coordinate}: @{name} can not stand here twice.", applied.Location, seen[name].Location);
                }

                CheckArguments(place.Coordinate, applied, directive, errors);
            }
        }
    }

    private static void CheckArguments(string coordinate, DirectiveSyntax applied, DirectiveDefinition directive, SchemaErrors errors)
    {
        var given = new Dictionary<string, ArgumentSyntax>(StringComparer.Ordinal);
        foreach (var argument in applied.Arguments)
        {
            var name = argument.Name.Value;
            if (!directive.Arguments.TryGet(name, out var definition))
            {
                errors.Add($"{coordinate}: @{directive.Name} has no argument {name}.", argument.Location);
            }
            else if (!given.TryAdd(name, argument))
            {
                errors.Add($"{coordinate}: @{directive.Name}({name}:) is given twice.", argument.Location, given[name].Location);
            }
            else if (definition.Type.IsInput)
            {
                ConstantValues.CheckFields(argument.Value, $"{coordinate}: @{directive.Name}({name}:)", errors);
                var coercion = new LiteralCoercion(ErrorCodes.InvalidSchema, $"{coordinate}: @{directive.Name}({name}:)") { FillsDefaults = false };
                coercion.Coerce(argument.Value, definition.Type);
                errors.AddRange(coercion.Errors);
            }
        }

        foreach (var missing in directive.Arguments.Where(argument => argument.IsRequired && !given.ContainsKey(argument.Name)))
        {
            errors.Add($"{coordinate}: @{directive.Name}({missing.Name}:) must be given.", applied.Location);
        }
    }
}
