using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Scalars and enums have no subfields; objects, interfaces and unions need a selection of theirs.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
internal sealed class LeafFieldSelectionsRule(ValidationContext context) : ValidationRule(context), IVisitsFields
{
    public void Visit(FieldSyntax field)
    {
        if (Context.Field is not { } definition)
        {
            return;
        }

        var isComposite = definition.Type.Named is CompositeType;
        if (!isComposite && field.SelectionSet is { } selectionSet)
        {
            Report(selectionSet.Location, Sentences.NoSubfields(field.Name.Value, definition.Type));
        }
        else if (isComposite && field.SelectionSet is null)
        {
            Report(field.Location, Sentences.SubfieldsMissing(field.Name.Value, definition.Type));
        }
    }
}
