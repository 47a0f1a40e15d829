using KnowledgeGraph.Model.Tests.Graphs;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Model.Tests.Answers;

/// <summary>What is there, and what of it held on a date.</summary>
internal sealed class Rows(ModelGraph graph)
{
    public IEnumerable<ModelRow> Of(NodeType type, AsOf? asOf) =>
        graph.Nodes.Where(node => type.PossibleKinds.Contains(node.Kind) && Held(node, asOf)).Select(node => new ModelRow(node, null));

    public ModelNode? Find(string id) => graph.Nodes.FirstOrDefault(node => node.Id == id);

    /// <summary>The relationships of a field, with the nodes to which they lead.</summary>
    public IEnumerable<ModelRow> Related(ModelNode node, RelationshipField field, AsOf? asOf) =>
        from relationship in graph.Relationships
        where relationship.Kind == field.Relationship
        where (field.Direction == RelationshipDirection.Out ? relationship.Source : relationship.Target) == node
        let other = field.Direction == RelationshipDirection.Out ? relationship.Target : relationship.Source
        where field.Target.PossibleKinds.Contains(other.Kind)
        where Held(relationship, asOf) && Held(other, asOf)
        select new ModelRow(other, relationship);

    /// <summary>The same for what is shown, and for orders and groups by it: the one node that must be there is there on any date.</summary>
    public IEnumerable<ModelRow> Shown(ModelNode node, RelationshipField field, AsOf? asOf) => Related(node, field, field is { IsList: false, IsRequired: true } ? null : asOf);

    /// <summary>The node, and all one relationship away that held.</summary>
    public HashSet<string> About(IEnumerable<string> ids, AsOf? asOf)
    {
        var held = graph.Relationships.Where(each => Held(each, asOf)).ToArray();
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. graph.Nodes.Select(node => node.Id).Where(asked.Contains),
            .. held.Where(each => asked.Contains(each.Source.Id)).Select(each => each.Target.Id),
            .. held.Where(each => asked.Contains(each.Target.Id)).Select(each => each.Source.Id),
        ];
    }

    public static bool Held(ModelNode node, AsOf? asOf)
    {
        if (asOf is null || node.Kind.ValidTime is not { } time)
        {
            return true;
        }

        var (from, to) = (Bounds(node.Values, time.From.Name), Bounds(node.Values, time.To.Name));
        if (from is null)
        {
            // A start that is not recorded: possibly any day from the node's own date on, never surely.
            var own = Bounds(node.Values, Harbour.Ontology.Timeline!.Date.Name);
            return !asOf.Definitely && Dates.Held(own, to, asOf);
        }

        return Dates.Held(from, to, asOf);
    }

    public static bool Held(ModelRelationship relationship, AsOf? asOf) =>
        asOf is null
        || relationship.Kind.Properties.ValidTime is not { } time
        || Dates.Held(Bounds(relationship.Values, time.From.Name), Bounds(relationship.Values, time.To.Name), asOf);

    private static EdtfBounds? Bounds(IReadOnlyDictionary<string, object> values, string field) =>
        (values.GetValueOrDefault(field) as EdtfDate)?.Bounds;
}
