using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Groups;
using KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

internal sealed partial class FieldCompiler
{
    // The fields of groups are read from what was grouped; only the nodes that keys name bring a row of their own.
    private string Groups(PlannedField field, RowsText rows, int place, StatementText statement)
    {
        var shape = GroupShape.Of(field);
        readers[field.Index] = new GroupsReader(place, shape, plan.Limits);
        var node = new RowVariables(rows.Variables.Depth + 1, $"n{rows.Variables.Depth + 1}", null);
        var scope = new RowScope(node);
        Inside(field, new Place(scope, false) { Rows = shape.Step, Groups = shape }, statement);
        var end = shape.WantsNodes ? scope.Return(node.Node) : null;
        return GroupClause.Write(rows, shape, end, node.Node, statement, plan.Limits.MaxGroups);
    }

    private FieldReader GroupEnvelope(PlannedField field, EnvelopeStep envelope, Place place, StatementText statement)
    {
        var isKey = envelope.Field is EnvelopeField.KeyField or EnvelopeField.KeyText or EnvelopeField.KeyNumber or EnvelopeField.KeyBoolean or EnvelopeField.KeyDate;
        if (envelope.Field == EnvelopeField.KeyNode)
        {
            Inside(field, place with { Groups = null }, statement);
            return new GroupKeyReader(envelope.Field);
        }

        Inside(field, place, statement);
        return isKey ? new GroupKeyReader(envelope.Field) : new GroupFieldReader(envelope.Field);
    }
}
