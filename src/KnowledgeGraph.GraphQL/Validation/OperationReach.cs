using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Follows the spreads of operations to all that they use.</summary>
/// <remarks>Each fragment once an operation, so many operations over many fragments are quadratic: that is what the budget limits.</remarks>
internal sealed class OperationReach(ValidationContext context)
{
    private readonly ComparisonBudget _budget = new(context.Options.MaxComparisons);

    /// <summary>What the operation uses; null, and validation stopped, where the budget is used up.</summary>
    public OperationUses? Of(OperationDefinitionSyntax operation, DefinitionUses own)
    {
        List<DefinitionUses> reached = [own];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < reached.Count; index++)
        {
            var uses = reached[index];
            if (!_budget.TrySpend(1 + uses.Spreads.Count + uses.Variables.Count))
            {
                context.Stop(GraphQLError.At(operation.Location, ErrorCodes.TooComplexToCompare, Sentences.TooManyUses(_budget.Limit)));
                return null;
            }

            foreach (var spread in uses.Spreads)
            {
                if (seen.Add(spread.Name.Value) && context.FragmentUses.TryGetValue(spread.Name.Value, out var fragment))
                {
                    reached.Add(fragment);
                }
            }
        }

        return new OperationUses(operation, reached);
    }
}
