using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A given input field is defined on its input object.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names</remarks>
internal sealed class InputObjectFieldNamesRule(ValidationContext context) : ValidationRule(context), IVisitsInputObjects
{
    public void Visit(ObjectValueSyntax value, InputObjectType expected)
    {
        foreach (var field in value.Fields)
        {
            if (!expected.Fields.TryGet(field.Name.Value, out _))
            {
                var suggestion = Suggestions.For(Context, field.Name.Value, expected.Fields.Select(known => known.Name));
                Report(field.Location, Sentences.NoInputField(expected, field.Name.Value) + suggestion);
            }
        }
    }
}
