using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two variables of an operation have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
internal sealed class VariableUniquenessRule(ValidationContext context) : ValidationRule(context), IVisitsOperations
{
    public void Visit(OperationDefinitionSyntax operation)
    {
        var names = operation.VariableDefinitions.Select(variable => variable.Variable.Name).ToImmutableArray();
        foreach (var (name, places) in Repetitions.Of(names, name => name.Value, name => name.Location))
        {
            Report(places, Sentences.SeveralVariables(name));
        }
    }
}
