using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The type that a fragment is on has subfields.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
internal sealed class FragmentsOnObjectInterfaceOrUnionTypesRule(ValidationContext context) : ValidationRule(context), IVisitsTypeConditions
{
    public void Visit(NamedTypeSyntax condition, NamedType? type)
    {
        if (type is not (null or CompositeType))
        {
            Report(condition.Location, Sentences.NotComposite(type));
        }
    }
}
