using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

internal sealed partial class FieldCompiler
{
    private const string PathVariables = "ns, rs, nk, rk";

    private int MaxSubgraphRelationships => WalkLimits.RelationshipsPerNode * plan.Limits.MaxPageSize;

    /// <summary>The statement of paths: one record with the page in its first slot.</summary>
    public string Paths(PlannedField field, PathsStep step, StatementText statement)
    {
        var found = new PathsClause(step, plan.Ontology, statement).Write();
        var scope = new RowScope(new RowVariables(0, "ns", null));
        Inside(field, new Place(scope, false) { Rows = step }, statement);
        return $"{found} RETURN COLLECT {{ UNWIND range(0, size(found) - 1) AS i WITH i, found[i] AS path ORDER BY i LIMIT {statement.Value(step.First)} + 1 "
            + $"WITH path[0] AS ns, path[1] AS rs, path[2] AS nk, path[3] AS rk {scope.Return(PathVariables)} }} AS c0";
    }

    /// <summary>The statement of a neighbourhood: one record.</summary>
    public string Neighbourhood(PlannedField field, NeighbourhoodStep step, StatementText statement)
    {
        var found = new NeighbourhoodClause(step, plan.Ontology, statement).Write();
        var scope = new RowScope(new RowVariables(0, "ns", null));
        Inside(field, new Place(scope, false) { Rows = step }, statement);
        return $"{found} RETURN {scope.AsColumns()}";
    }

    private FieldReader? Walked(PlannedField field, EnvelopeField envelope, Place place, StatementText statement)
    {
        var scope = place.Scope;
        var relationship = scope.Variables.Relationship;
        switch (envelope)
        {
            case EnvelopeField.Path:
                Inside(field, place, statement);
                return new SameRowReader();
            case EnvelopeField.MaxLength:
                return new ParameterReader(((PathsStep)place.Rows!).MaxLength);
            case EnvelopeField.Length:
                return new PropertyReader(scope.Slot("size(rs)"));
            case EnvelopeField.PathNodes:
                return List(field, place, statement, "UNWIND range(0, size(ns) - 1) AS i WITH i, ns[i] AS n1 ORDER BY i", new RowVariables(1, "n1", null), "n1");
            case EnvelopeField.PathRelationships:
                return List(field, place, statement, "UNWIND range(0, size(rs) - 1) AS i WITH i, rs[i] AS r1, ns[i] AS n1 ORDER BY i", new RowVariables(1, "n1", "r1"), "r1, n1");
            case EnvelopeField.SubgraphNodes:
                return List(field, place, statement, "UNWIND range(0, size(ns) - 1) AS i WITH i, ns[i] AS n1, ds[i] AS depth ORDER BY i", new RowVariables(1, "n1", null), "n1, depth");
            case EnvelopeField.SubgraphRelationships:
                var among = new NeighbourhoodClause((NeighbourhoodStep)place.Rows!, plan.Ontology, statement).Among("r1", MaxSubgraphRelationships);
                return List(field, place, statement, among, new RowVariables(1, string.Empty, "r1"), "r1");
            case EnvelopeField.IsCut:
                return new PropertyReader(scope.Slot("cut"));
            case EnvelopeField.Depth when place.Rows is ReachStep:
                return new PropertyReader(scope.Slot($"depth{scope.Variables.Depth}"));
            case EnvelopeField.Depth:
                return new PropertyReader(scope.Slot("depth"));
            case EnvelopeField.RelationshipKind:
                return new PropertyReader(scope.Slot($"type({relationship})"));
            case EnvelopeField.Forward:
                return new PropertyReader(scope.Slot($"startNode({relationship}) = {scope.Variables.Node}"));
            case EnvelopeField.Source or EnvelopeField.Target:
                return EndOf(field, envelope == EnvelopeField.Source ? $"startNode({relationship})" : $"endNode({relationship})", place, statement);
            case EnvelopeField.Cursor when place.Rows is PathsStep:
                return new CursorReader(PathCursor(place));
            case EnvelopeField.StartCursor or EnvelopeField.EndCursor when place.Rows is PathsStep:
                return new PageFieldReader(envelope, PathCursor(place));
            default:
                return null;
        }
    }

    private RowsReader Reach(PlannedField field, ReachStep step, Place place, StatementText statement)
    {
        var clause = new ReachClause(step, place.Scope.Variables, statement, plan.Limits.MaxPageSize);
        var found = clause.Write();
        var scope = new RowScope(clause.Row);
        Inside(field, new Place(scope, false) { Rows = step }, statement);
        return new RowsReader(
            place.Scope.Slot($"COLLECT {{ {found} {scope.Return($"{scope.Variables.Both}, {clause.Depth}")} }}"),
            plan.Limits.MaxPageSize
        );
    }

    private RowsReader List(PlannedField field, Place place, StatementText statement, string rows, RowVariables variables, string carried)
    {
        var scope = new RowScope(variables);
        Inside(field, new Place(scope, false) { Rows = place.Rows }, statement);
        var slot = place.Scope.Slot($"COLLECT {{ {rows} {scope.Return(carried)} }}");
        return place.Rows is NeighbourhoodStep
            ? new RowsReader(slot, MaxSubgraphRelationships, StorageErrors.SubgraphTooLarge(MaxSubgraphRelationships))
            : new RowsReader(slot, plan.Limits.MaxPageSize);
    }

    private FirstRowReader EndOf(PlannedField field, string end, Place place, StatementText statement)
    {
        var depth = place.Scope.Variables.Depth + 1;
        var scope = new RowScope(new RowVariables(depth, $"n{depth}", null));
        Inside(field, new Place(scope, false) { Rows = place.Rows }, statement);
        return new FirstRowReader(place.Scope.Slot($"COLLECT {{ UNWIND [{end}] AS {scope.Variables.Node} {scope.Return(scope.Variables.Node)} }}"));
    }

    private static CursorText PathCursor(Place place)
    {
        var scope = place.Scope;
        return new CursorText(((PathsStep)place.Rows!).Order, [[scope.Slot("size(rs)")]], scope.Slot("nk"), scope.Slot("rk"));
    }
}
