using System.Text.Json.Nodes;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>Whether a row fits a <c>where</c>, which is read as it is written.</summary>
internal sealed class Filter(Rows rows)
{
    public bool Fits(ModelRow row, JsonObject? where, AsOf? asOf) =>
        where is null || where.All(each => FitsNode(row.Node, each.Key, each.Value, asOf));

    /// <summary>The same for a connection of relationships: its <c>where</c> speaks of node and edge.</summary>
    public bool FitsEdge(ModelRow row, JsonObject? where, AsOf? asOf) =>
        where is null
        || where.All(each => each switch
        {
            (_, null) => true,
            ("AND", JsonArray all) => all.All(item => FitsEdge(row, (JsonObject)item!, asOf)),
            ("OR", JsonArray any) => any.Any(item => FitsEdge(row, (JsonObject)item!, asOf)),
            ("NOT", JsonObject not) => !FitsEdge(row, not, asOf),
            ("node", JsonObject node) => Fits(row, node, asOf),
            ("edge", JsonObject edge) => FitsProperties(row.Relationship!, edge),
            _ => throw new InvalidOperationException($"The model knows no {each.Key} in a filter of relationships."),
        });

    private bool FitsNode(ModelNode node, string key, JsonNode? value, AsOf? asOf)
    {
        var row = new ModelRow(node, null);
        switch (key, value)
        {
            case (_, null):
                return true;
            case ("AND", JsonArray all):
                return all.All(item => Fits(row, (JsonObject)item!, asOf));
            case ("OR", JsonArray any):
                return any.Any(item => Fits(row, (JsonObject)item!, asOf));
            case ("NOT", JsonObject not):
                return !Fits(row, not, asOf);
            case ("typename", JsonArray kinds):
                return kinds.Any(kind => kind!.GetValue<string>() == node.Kind.Name);
            default:
                break;
        }

        var given = (JsonObject)value;
        return node.Kind.FindField(key) switch
        {
            PropertyField property => Comparisons.Fits(property.Scalar, node.Values.GetValueOrDefault(key), given),
            RelationshipField field => Quantified([.. Nodes(node, field, asOf)], given, (related, where) => Fits(related, where, asOf), field, asOf),
            _ when node.Kind.FindField(Field(key)) is RelationshipField field =>
                Quantified([.. rows.Related(node, field, asOf)], given, (related, where) => FitsEdge(related, where, asOf), field, asOf),
            _ => throw new InvalidOperationException($"The model knows no {key} in a filter of {node.Kind}."),
        };
    }

    private static string Field(string connection) => connection[..^"Connection".Length];

    // A question about nodes sees the end of parallel relationships once.
    private IEnumerable<ModelRow> Nodes(ModelNode node, RelationshipField field, AsOf? asOf) => rows.Related(node, field, asOf).DistinctBy(row => row.Node);

    private bool Quantified(ModelRow[] related, JsonObject given, Func<ModelRow, JsonObject, bool> fits, RelationshipField field, AsOf? asOf) =>
        given.All(each => each.Value is not JsonObject where || each.Key switch
        {
            "some" => related.Any(row => fits(row, where)),
            "all" => related.All(row => fits(row, where)),
            "none" => !related.Any(row => fits(row, where)),
            "single" => related.Count(row => fits(row, where)) == 1,
            "aggregate" => FitTogether(related, where, field.Target, field.Relationship.Properties, asOf),
            _ => throw new InvalidOperationException($"The model knows no quantifier {each.Key}."),
        });

    /// <summary>What must be true of rows together; those that do not fit its <c>where</c> do not count.</summary>
    public bool FitTogether(IReadOnlyList<ModelRow> rows, JsonObject? given, NodeType type, PropertiesType? properties, AsOf? asOf)
    {
        if (given is null)
        {
            return true;
        }

        var counted = rows.Where(row => FitsEdge(row, given["where"] as JsonObject, asOf)).ToArray();
        return given.Where(each => each.Key != "where").All(each => each switch
        {
            (_, null) => true,
            ("AND", JsonArray all) => all.All(item => FitTogether(counted, (JsonObject)item!, type, properties, asOf)),
            ("OR", JsonArray any) => any.Any(item => FitTogether(counted, (JsonObject)item!, type, properties, asOf)),
            ("NOT", JsonObject not) => !FitTogether(counted, not, type, properties, asOf),
            ("count", JsonObject counts) => counts.All(count => count.Value is not JsonObject wanted || Comparisons.Fits(ScalarKind.Int, Aggregates.Count(counted, count.Key), wanted)),
            ("node", JsonObject wanted) => FitMeasures(counted, type, row => row.Node.Values, wanted),
            ("edge", JsonObject wanted) => FitMeasures(counted, properties!, row => row.Relationship!.Values, wanted),
            _ => throw new InvalidOperationException($"The model knows no {each.Key} in a filter of aggregates."),
        });
    }

    private static bool FitMeasures(ModelRow[] counted, FieldOwner owner, Func<ModelRow, IReadOnlyDictionary<string, object>> values, JsonObject given) =>
        given.All(each => each switch
        {
            (_, null) => true,
            ("AND", JsonArray all) => all.All(item => FitMeasures(counted, owner, values, (JsonObject)item!)),
            ("OR", JsonArray any) => any.Any(item => FitMeasures(counted, owner, values, (JsonObject)item!)),
            ("NOT", JsonObject not) => !FitMeasures(counted, owner, values, not),
            var (name, functions) => ((JsonObject)functions!).All(function => function.Value is not JsonObject wanted || Comparisons.Fits(
                Scalar((PropertyField)owner.FindField(name)!, function.Key),
                Aggregates.Function(Aggregates.InOrder(counted, row => values(row).GetValueOrDefault(name)), function.Key),
                wanted
            )),
        });

    private static ScalarKind Scalar(PropertyField field, string function) =>
        function switch
        {
            "sum" or "average" or "averageLength" => ScalarKind.Float,
            "shortestLength" or "longestLength" or "distinctCount" => ScalarKind.Int,
            _ => field.Scalar,
        };

    private static bool FitsProperties(ModelRelationship relationship, JsonObject where) =>
        where.All(each => each switch
        {
            (_, null) => true,
            ("AND", JsonArray all) => all.All(item => FitsProperties(relationship, (JsonObject)item!)),
            ("OR", JsonArray any) => any.Any(item => FitsProperties(relationship, (JsonObject)item!)),
            ("NOT", JsonObject not) => !FitsProperties(relationship, not),
            var (key, comparisons) => Comparisons.Fits(
                ((PropertyField)relationship.Kind.Properties.FindField(key)!).Scalar,
                relationship.Values.GetValueOrDefault(key),
                (JsonObject)comparisons!
            ),
        });
}
