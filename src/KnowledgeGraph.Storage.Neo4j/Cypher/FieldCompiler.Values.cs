using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

internal sealed partial class FieldCompiler
{
    private RowsReader Records(PlannedField field, RecordsStep records, Place place, StatementText statement)
    {
        var outer = place.Scope.Variables;
        var owner = outer.Of(place.OnEdge);
        var index = $"i{outer.Depth}";
        var scope = new RowScope(outer);
        Inside(field, new Place(scope, false) { Record = new RecordPlace(owner, records.Field, index) }, statement);
        var places = Places($"{owner}.{CypherNames.RecordProperty(records.Field, records.Field.Record.Fields[0])}", records.Field);

        // A list comprehension is quicker, but holds no subquery.
        var text = scope.HoldsSubquery
            ? $"COLLECT {{ UNWIND {places} AS {index} {scope.Return(index)} }}"
            : $"[{index} IN {places} | [{string.Join(", ", scope.Expressions)}]]";
        return new RowsReader(place.Scope.Slot(text), plan.Limits.MaxPageSize);
    }

    // A list that need not be given is missing where it is empty.
    private static string Places(string list, OntologyField field) =>
        field.IsRequired ? $"range(0, size({list}) - 1)" : $"range(0, coalesce(size({list}), 0) - 1)";

    private FieldReader Reference(PlannedField field, ReferenceStep reference, Place place, StatementText statement)
    {
        var outer = place.Scope.Variables;
        var row = new RowVariables(outer.Depth + 1, $"n{outer.Depth + 1}", null);
        var scope = new RowScope(row);
        var ids = place.Property(reference.Field);
        var where = reference.Where is null ? string.Empty : $" WHERE {new FilterClause(statement).Write(reference.Where, row)}";
        Inside(field, new Place(scope, false) { Rows = reference }, statement);
        if (!reference.Field.IsList)
        {
            return new FirstRowReader(
                place.Scope.Slot($"COLLECT {{ MATCH ({row.Node}:{CypherNames.CommonLabel} {{id: {ids}}}){where} {scope.Return(row.Node)} }}")
            );
        }

        // Not `i`: the records of the row count their places with it, in this scope.
        var index = $"j{row.Depth}";
        return new RowsReader(
            place.Scope.Slot(
                $"COLLECT {{ UNWIND {Places(ids, reference.Field)} AS {index} MATCH ({row.Node}:{CypherNames.CommonLabel} {{id: {ids}[{index}]}}){where} WITH {row.Node}, {index} ORDER BY {index} {scope.Return(row.Node)} }}"
            ),
            plan.Limits.MaxPageSize
        );
    }
}
