using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A given argument is defined on its field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
internal sealed class ArgumentNamesRule(ValidationContext context) : ValidationRule(context), IVisitsArguments
{
    public void Visit(ArgumentOwner owner, ImmutableArray<ArgumentSyntax> arguments)
    {
        if (owner.Definitions is not { } definitions)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (!definitions.TryGet(argument.Name.Value, out _))
            {
                var suggestion = Suggestions.For(Context, argument.Name.Value, definitions.Select(definition => definition.Name));
                Report(argument.Location, Sentences.NoArgument(owner, argument.Name.Value) + suggestion);
            }
        }
    }
}
