using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Queries;

/// <summary>What of the served schema the model answers. Words and days of dates are not in it: docs/dates.md has tables of them, which a test checks.</summary>
internal static class Modelled
{
    private static readonly string[] Arguments =
    [
        "where", "sort", "limit", "offset", "asOf", "match", "first", "after", "last", "before", "id", "ids", "from", "to", "relation", "kinds", "about", "date",
        "text", "along", "maxLength", "of", "depth", "by", "at",
    ];

    private static readonly string[] Envelopes =
    [
        "totalCount", "pageInfo", "edges", "aggregate", "hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "cursor", "node", "properties", "match", "lane",
        "count", "nodes", "edge", "min", "max", "sum", "average", "distinct", "distinctCount", "shortest", "longest", "shortestLength", "longestLength", "averageLength",
        "groups", "keys", "key", "field", "text", "number", "boolean", "date", "score", "maxLength", "length", "relationships", "id", "kind", "source", "target", "forward", "isCut", "depth",
    ];

    /// <summary>The root fields that look at nodes of all kinds.</summary>
    public static IReadOnlyList<string> Walks { get; } = ["search", "paths", "neighbourhood"];

    public static bool Has(InputValueDefinition argument) => Arguments.Contains(argument.Name);

    public static bool Has(CompositeType owner, FieldDefinition field)
    {
        var ontology = Harbour.Ontology;
        if (owner == Harbour.Schema.QueryType)
        {
            return field.Name is "node" or "nodes"
                || Walks.Contains(field.Name)
                || field.Name == ontology.Timeline!.Root
                || ontology.Kinds.Cast<NodeType>().Concat(ontology.Interfaces).Any(type => field.Name == type.Singular || field.Name == type.Plural || field.Name == $"{type.Plural}Connection");
        }

        if (ontology.FindNodeType(owner.Name) is { } node)
        {
            return node.FindField(field.Name) is not null
                || (field.Name.EndsWith("Within", StringComparison.Ordinal) && node.FindField(field.Name[..^"Within".Length]) is RelationshipField)
                || (field.Name.EndsWith("Connection", StringComparison.Ordinal) && node.FindField(field.Name[..^"Connection".Length]) is RelationshipField);
        }

        if (ontology.PropertiesTypes.FirstOrDefault(type => type.Name == owner.Name) is { } properties)
        {
            return field.Name == "id" || properties.FindField(field.Name) is not null;
        }

        return owner.Name == "Node" ? field.Name == "id"
            : owner.Name == "RelationshipProperties" ? field.Name == "id" || ontology.CommonProperties?.FindField(field.Name) is not null
            : owner.Name.EndsWith("AggregateNode", StringComparison.Ordinal) || owner.Name.EndsWith("AggregateEdge", StringComparison.Ordinal) || Envelopes.Contains(field.Name);
    }
}
