namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An operation defines the variables that it and its fragments use.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
internal sealed class AllVariableUsesDefinedRule(ValidationContext context) : ValidationRule(context), IVisitsOperationUses
{
    public void Visit(OperationUses uses)
    {
        var defined = uses.Operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var use in uses.Variables)
        {
            var name = use.Variable.Name.Value;
            if (!defined.Contains(name))
            {
                Report([use.Variable.Location, uses.Operation.Location], Sentences.VariableUndefined(name, uses.Operation.Name?.Value));
            }
        }
    }
}
