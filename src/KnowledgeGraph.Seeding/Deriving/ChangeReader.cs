using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Validation;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>Gathers the changes of one model from the graph.</summary>
internal sealed class ChangeReader(OntologyModel ontology, ChangeModel model, NodeIndex nodes, IReadOnlyList<RelationshipData> relationships)
{
    private readonly ActEnds _actEnds = new(ontology);
    private readonly Dictionary<(string Change, RelationshipField Field), List<string>> _related = [];

    /// <summary>The changes that have what the fold needs, by id; others are reported.</summary>
    public List<Change> Read()
    {
        foreach (RelationshipField field in FoldedParts.FieldsOf(model))
        {
            Gather(field);
        }

        return
        [
            .. nodes.Whole.Where(draft => draft.Node.Kind == model.Kind)
                .OrderBy(draft => draft.Node.Id, StringComparer.Ordinal)
                .Select(Read)
                .OfType<Change>(),
        ];
    }

    private Change? Read(NodeDraft draft)
    {
        NodeData node = draft.Node;
        if (EffectiveDate(node) is not { } effective)
        {
            draft.Location.Report(SeedMistakeCodes.NoEffectiveDate, node.Id, $"A change needs a date: `{model.Effective}`, else its own.");
            return null;
        }

        IEnumerable<NodeData> acts = model.Acts.SelectMany(field => Related(node, field)).Select(id => nodes.FindWhole(id)!.Node);
        return new Change(
            draft,
            Related(node, model.Whole).Single(),
            Related(node, model.Element).Single(),
            effective,
            ValueOf(node, model.ChangeKind)!.Effect!.Value,
            ValueOf(node, model.Modality)?.Forbids ?? false,
            IsContested(node),
            _actEnds.Last(acts),
            model.Ends is null ? [] : Related(node, model.Ends));
    }

    private EdtfDate? EffectiveDate(NodeData node) =>
        node.Values[model.Effective.Index] as EdtfDate
        ?? (ontology.Timeline is { } timeline && model.Kind.Interfaces.Contains(timeline.Items)
            ? node.Values[model.Kind.FindField(timeline.Date.Name)!.Index] as EdtfDate
            : null);

    private bool IsContested(NodeData node) =>
        (model.Contested is { } field && Related(node, field).Count > 0)
        || model.Kind.Fields.OfType<PropertyField>().Any(property => ValueOf(node, property)?.IsContested ?? false);

    private static EnumKindValue? ValueOf(NodeData node, PropertyField? field) =>
        field is { EnumKind: { } kind } && node.Values[field.Index] is string name ? kind.Values[kind.PlaceOf(name)] : null;

    private List<string> Related(NodeData change, RelationshipField field) =>
        _related.TryGetValue((change.Id, field), out List<string>? ids) ? ids : [];

    private void Gather(RelationshipField field)
    {
        bool isOut = field.Direction == RelationshipDirection.Out;
        foreach (RelationshipData relationship in relationships)
        {
            if (relationship.Kind != field.Relationship)
            {
                continue;
            }

            (string own, string other) = isOut ? (relationship.Source, relationship.Target) : (relationship.Target, relationship.Source);
            if (nodes.KindOf(nodes.Find(own)) != model.Kind || !field.Target.PossibleKinds.Contains(nodes.KindOf(nodes.Find(other))))
            {
                continue;
            }

            if (!_related.TryGetValue((own, field), out List<string>? ids))
            {
                _related.Add((own, field), ids = []);
            }

            ids.Add(other);
        }
    }
}
