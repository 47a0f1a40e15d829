namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An operation, or a fragment of it, uses the variables that it defines.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
internal sealed class AllVariablesUsedRule(ValidationContext context) : ValidationRule(context), IVisitsOperationUses
{
    public void Visit(OperationUses uses)
    {
        if (uses.Operation.VariableDefinitions.IsEmpty)
        {
            return;
        }

        var used = uses.Variables.Select(use => use.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in uses.Operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (!used.Contains(name))
            {
                Report(definition.Location, Sentences.VariableUnused(name, uses.Operation.Name?.Value));
            }
        }
    }
}
