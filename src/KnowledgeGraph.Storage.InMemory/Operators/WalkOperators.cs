using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>A page of paths.</summary>
internal sealed record PathPage(IReadOnlyList<FoundPath> Paths, bool HasPrevious, bool HasNext);

/// <summary>The paths between two nodes; null where there is no node of one of the ids.</summary>
internal sealed class PathsOperator(EmbeddedGraph graph, PathsStep step) : FieldOperator
{
    private readonly LinkTest _test = new(graph, step.Walk);

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var from = graph.Find(context.Operand(step.From).Utf8);
        var to = graph.Find(context.Operand(step.To).Utf8);
        value = new EmbeddedValue { Shape = ValueShape.Paths, ArenaMark = -1 };
        if (from < 0 || to < 0)
        {
            return ReadResult.Null;
        }

        var size = (int)context.Parameter(step.First)!;
        var after = step.After is null ? null : new PathPlace(graph, (Cursor)context.Parameter(step.After)!);
        var found = PathSearch.Find(context, _test, from, to, (int)context.Parameter(step.MaxLength)!, after, size + 1);
        value.Page = context.Add(new PathPage([.. found.Take(size)], after is not null, found.Count > size));
        return ReadResult.Object;
    }
}

/// <summary>The fields of a page of paths, of a path and of a relationship that a walk went over.</summary>
internal sealed class PathFieldOperator(EnvelopeField field, PathsStep step) : FieldOperator
{
    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var page = context.Found<PathPage>(parent.Page);
        value = parent;
        value.ArenaMark = -1;
        switch (field)
        {
            case EnvelopeField.PageInfo or EnvelopeField.Path:
                return ReadResult.Object;
            case EnvelopeField.MaxLength:
                output.Write((int)context.Parameter(step.MaxLength)!);
                return ReadResult.Written;
            case EnvelopeField.HasNextPage:
                output.Write(page.HasNext ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case EnvelopeField.HasPreviousPage:
                output.Write(page.HasPrevious ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case EnvelopeField.Edges:
                (value.Shape, value.At, value.End) = (ValueShape.PathList, 0, page.Paths.Count);
                return ReadResult.List;
            case EnvelopeField.StartCursor or EnvelopeField.EndCursor when page.Paths.Count > 0:
                output.WriteString(Cursor(context, page.Paths[field == EnvelopeField.StartCursor ? 0 : ^1]));
                return ReadResult.Written;
            case EnvelopeField.Cursor:
                output.WriteString(Cursor(context, page.Paths[parent.Row]));
                return ReadResult.Written;
            case EnvelopeField.Length:
                output.Write(page.Paths[parent.Row].Relationships.Length);
                return ReadResult.Written;
            case EnvelopeField.PathNodes:
                (value.Shape, value.At, value.End) = (ValueShape.PathNodeList, 0, page.Paths[parent.Row].Nodes.Length);
                return ReadResult.List;
            case EnvelopeField.PathRelationships:
                (value.Shape, value.At, value.End) = (ValueShape.PathLinkList, 0, page.Paths[parent.Row].Relationships.Length);
                return ReadResult.List;
            default:
                return ReadResult.Null;
        }
    }

    private string Cursor(RunContext context, FoundPath path) => PathPlace.Cursor(context.Graph, step.Order.Digest, path);
}

/// <summary>What lies around a node, with the relationships among it.</summary>
internal sealed class FoundSubgraph(FoundNodes nodes)
{
    /// <summary>The nodes.</summary>
    public FoundNodes Nodes { get; } = nodes;

    /// <summary>The relationships, once they were asked for.</summary>
    public Link[]? Relationships { get; set; }
}

/// <summary>What lies around a node; null where there is none of that id.</summary>
internal sealed class NeighbourhoodOperator(EmbeddedGraph graph, NeighbourhoodStep step) : FieldOperator
{
    private readonly LinkTest _test = new(graph, step.Walk);

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var centre = graph.Find(context.Operand(step.Of).Utf8);
        value = new EmbeddedValue { Shape = ValueShape.Subgraph, ArenaMark = -1 };
        if (centre < 0)
        {
            return ReadResult.Null;
        }

        var nodes = NeighbourhoodSearch.Find(context, _test, centre, (int)context.Parameter(step.Depth)!, (int)context.Parameter(step.Limit)!);
        value.Page = context.Add(new FoundSubgraph(nodes));
        return ReadResult.Object;
    }
}

/// <summary>The fields of a subgraph.</summary>
internal sealed class SubgraphFieldOperator(EmbeddedGraph graph, EnvelopeField field, NeighbourhoodStep step, int maxRelationships) : FieldOperator
{
    private readonly LinkTest _test = new(graph, step.Walk);

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var subgraph = context.Found<FoundSubgraph>(parent.Page);
        value = parent;
        value.ArenaMark = -1;
        switch (field)
        {
            case EnvelopeField.IsCut:
                output.Write(subgraph.Nodes.IsCut ? "true"u8 : "false"u8);
                return ReadResult.Written;
            case EnvelopeField.SubgraphNodes:
                (value.Shape, value.At, value.End) = (ValueShape.SubgraphNodeList, 0, subgraph.Nodes.Nodes.Length);
                return ReadResult.List;
            case EnvelopeField.SubgraphRelationships:
                subgraph.Relationships ??= NeighbourhoodSearch.Among(context, _test, subgraph.Nodes.Nodes);
                if (subgraph.Relationships.Length > maxRelationships)
                {
                    context.Error = StorageErrors.SubgraphTooLarge(maxRelationships);
                    return ReadResult.Error;
                }

                (value.Shape, value.At, value.End) = (ValueShape.SubgraphLinkList, 0, subgraph.Relationships.Length);
                return ReadResult.List;
            default:
                output.Write(subgraph.Nodes.Depths[parent.Row]);
                return ReadResult.Written;
        }
    }
}

/// <summary>What is said of a relationship that a walk found: its kind, its ends, whether a path goes along it.</summary>
internal sealed class LinkFieldOperator(EmbeddedGraph graph, EnvelopeField field) : FieldOperator
{
    private readonly byte[][] _kinds = [.. graph.Ontology.Relationships.Select(kind => JsonText.Encode(kind.Type))];

    public override ReadResult Read(RunContext context, in EmbeddedValue parent, JsonBuffer output, out EmbeddedValue value)
    {
        var table = graph.Relationships[parent.Table];
        value = default;
        switch (field)
        {
            case EnvelopeField.RelationshipKind:
                output.Write(_kinds[parent.Table]);
                return ReadResult.Written;
            case EnvelopeField.Forward:
                output.Write(table.Source(parent.Row) == parent.Node ? "true"u8 : "false"u8);
                return ReadResult.Written;
            default:
                value = EmbeddedValue.OfNode(field == EnvelopeField.Source ? table.Source(parent.Row) : table.Target(parent.Row));
                return ReadResult.Object;
        }
    }
}
