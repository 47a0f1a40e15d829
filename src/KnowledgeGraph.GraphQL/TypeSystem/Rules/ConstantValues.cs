using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Constant values of a schema: no input object in them gives a field twice, whatever their type.</summary>
/// <remarks>The parser bounds how deep they nest. https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
internal static class ConstantValues
{
    public static void CheckFields(ValueSyntax value, string what, SchemaErrors errors)
    {
        switch (value)
        {
            case ListValueSyntax list:
                foreach (var item in list.Values)
                {
                    CheckFields(item, what, errors);
                }

                break;
            case ObjectValueSyntax given:
                foreach (var (name, places) in Repetitions.Of(given.Fields, field => field.Name.Value, field => field.Name.Location))
                {
                    errors.Add($"{what}: the input field {name} is given more than once.", [.. places.Select(place => (SourceLocation?)place)]);
                }

                foreach (var field in given.Fields)
                {
                    CheckFields(field.Value, what, errors);
                }

                break;
            default:
                break;
        }
    }
}
