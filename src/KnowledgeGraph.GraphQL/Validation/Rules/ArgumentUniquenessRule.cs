using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No argument is given twice.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</remarks>
internal sealed class ArgumentUniquenessRule(ValidationContext context) : ValidationRule(context), IVisitsArguments
{
    public void Visit(ArgumentOwner owner, ImmutableArray<ArgumentSyntax> arguments)
    {
        foreach (var (name, places) in Repetitions.Of(arguments, argument => argument.Name.Value, argument => argument.Name.Location))
        {
            Report(places, Sentences.SeveralArguments(name));
        }
    }
}
