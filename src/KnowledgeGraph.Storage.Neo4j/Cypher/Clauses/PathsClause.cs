using System.Globalization;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes the search for paths: length by length, each only while the page is not full.</summary>
/// <remarks>
/// Cypher's own shortest paths leave open which ones of equal length are found, and those of one length take a node several times. So
/// each length has a pattern of its own, in two halves that meet in the middle: the database joins what it finds from both ends.
/// </remarks>
internal sealed class PathsClause(PathsStep step, OntologyModel ontology, StatementText statement)
{
    private readonly WalkClause _walk = new(step.Walk, ontology, statement);

    /// <summary>All clauses up to the variable <c>found</c>: a list of paths, each its nodes, its relationships and the texts of their ids.</summary>
    public string Write()
    {
        var (from, to) = (End("f", step.From), End("t", step.To));
        var itself = step.After is null ? "CASE WHEN f = t THEN [[[f], [], f.id, \"\"]] ELSE [] END" : "[]";
        var lengths = Enumerable.Range(1, step.Walk.Longest).Select(length => $" {OfLength(length)} WITH found + more AS found");
        return $"MATCH {from} MATCH {to} WITH {itself} AS found{string.Concat(lengths)}";
    }

    private string OfLength(int length)
    {
        var nodes = Enumerable.Range(0, length + 1).Select(at => $"n{Text(at)}").ToArray();
        var relationships = Enumerable.Range(1, length).Select(at => $"r{Text(at)}").ToArray();
        var conditions = Different(nodes)
            .Concat(relationships.SelectMany(_walk.Relationship))
            .Concat(nodes[1..^1].SelectMany(_walk.Node));
        var size = statement.Value(step.First);
        return $"CALL (found) {{ WITH found WHERE size(found) <= {size} AND {statement.Value(step.MaxLength)} >= {Text(length)} "
            + $"MATCH {Halves(nodes, relationships)} WHERE {string.Join(" AND ", conditions)} "
            + $"WITH [{string.Join(", ", nodes)}] AS ns, [{string.Join(", ", relationships)}] AS rs, {Ids(nodes)} AS nk, {Ids(relationships)} AS rk "
            + (step.After is { } after ? $"WHERE {Behind(after, length)} WITH ns, rs, nk, rk " : string.Empty)
            + $"ORDER BY nk, rk LIMIT {size} + 1 RETURN collect([ns, rs, nk, rk]) AS more }}";
    }

    // From the start to the middle, and from the end to the same node.
    private string Halves(string[] nodes, string[] relationships)
    {
        var middle = nodes.Length / 2;
        var first = End(nodes[0], step.From);
        for (var at = 1; at <= middle; at++)
        {
            first += _walk.Hop(relationships[at - 1], at == nodes.Length - 1 ? End(nodes[at], step.To) : Ours(nodes[at]));
        }

        if (middle == nodes.Length - 1)
        {
            return first;
        }

        var second = End(nodes[^1], step.To);
        for (var at = nodes.Length - 2; at >= middle; at--)
        {
            second += _walk.Hop(relationships[at], at == middle ? $"({nodes[at]})" : Ours(nodes[at]));
        }

        return $"{first}, {second}";
    }

    private string Behind(Parameter after, int length)
    {
        var cursorLength = statement.Take(new ParameterView(after, ParameterPart.CursorKey));
        var nodes = statement.Take(new ParameterView(after, ParameterPart.CursorNode));
        var relationships = statement.Take(new ParameterView(after, ParameterPart.CursorRelationship));
        return $"({Text(length)} > {cursorLength} OR ({Text(length)} = {cursorLength} AND (nk > {nodes} OR (nk = {nodes} AND rk > {relationships}))))";
    }

    private string End(string variable, Parameter id) => $"({variable}:{CypherNames.CommonLabel} {{id: {statement.Value(id)}}})";

    private static string Ours(string variable) => $"({variable}:{CypherNames.CommonLabel})";

    private static IEnumerable<string> Different(string[] nodes) =>
        nodes.SelectMany((node, at) => nodes.Take(at).Select(before => $"{before} <> {node}"));

    // A space is less than any character of an id, so that the texts are in the order of the ids.
    private static string Ids(string[] variables) => string.Join(" + \" \" + ", variables.Select(variable => $"{variable}.id"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
