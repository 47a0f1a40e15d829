using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>What the clauses of one statement share: the parameters they take.</summary>
/// <remarks>Variables are numbered by how deep they stand, so that equal parts of a statement are equal texts.</remarks>
internal sealed class StatementText
{
    private readonly Dictionary<string, ParameterView> _parameters = new(StringComparer.Ordinal);

    /// <summary>The parameters that the statement takes, by name.</summary>
    public IReadOnlyCollection<ParameterView> Parameters => _parameters.Values;

    /// <summary>A reference to a parameter's value.</summary>
    public string Value(Parameter parameter) => Take(new ParameterView(parameter, ParameterPart.Value));

    /// <summary>A reference to a part of a parameter.</summary>
    public string Take(ParameterView view)
    {
        _parameters[view.Name] = view;
        return $"${view.Name}";
    }
}
