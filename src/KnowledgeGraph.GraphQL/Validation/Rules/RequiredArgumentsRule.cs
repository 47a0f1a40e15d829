using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A non-null argument without a default is given.</summary>
/// <remarks>
/// A literal null in its place breaks Values of Correct Type, which reports it.
/// https://spec.graphql.org/September2025/#sec-Required-Arguments
/// </remarks>
internal sealed class RequiredArgumentsRule(ValidationContext context) : ValidationRule(context), IVisitsArguments
{
    public void Visit(ArgumentOwner owner, ImmutableArray<ArgumentSyntax> arguments)
    {
        foreach (var definition in owner.Definitions ?? InputValueMap.Empty)
        {
            if (definition.IsRequired && !arguments.Any(argument => argument.Name.Value == definition.Name))
            {
                Report(owner.Location, Sentences.ArgumentMissing(owner, definition));
            }
        }
    }
}
