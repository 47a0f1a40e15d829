using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A non-null input field without a default is given.</summary>
/// <remarks>
/// A literal null in its place breaks Values of Correct Type, which reports it.
/// https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields
/// </remarks>
internal sealed class InputObjectRequiredFieldsRule(ValidationContext context) : ValidationRule(context), IVisitsInputObjects
{
    public void Visit(ObjectValueSyntax value, InputObjectType expected)
    {
        foreach (var definition in expected.Fields)
        {
            if (definition.IsRequired && !value.Fields.Any(field => field.Name.Value == definition.Name))
            {
                Report(value.Location, Sentences.InputFieldMissing(expected, definition));
            }
        }
    }
}
