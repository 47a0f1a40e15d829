using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No input field is given twice.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
internal sealed class InputObjectFieldUniquenessRule(ValidationContext context) : ValidationRule(context), IVisitsObjectValues
{
    public void Visit(ObjectValueSyntax value)
    {
        foreach (var (name, places) in Repetitions.Of(value.Fields, field => field.Name.Value, field => field.Name.Location))
        {
            Report(places, Sentences.SeveralInputFields(name));
        }
    }
}
