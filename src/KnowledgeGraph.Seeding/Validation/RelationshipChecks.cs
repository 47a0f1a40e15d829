using System.Runtime.InteropServices;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Makes relationships of drafts: both ends must be there, none may stand twice, one means one.</summary>
internal sealed class RelationshipChecks(OntologyModel ontology, NodeIndex nodes)
{
    private readonly Dictionary<string, SeedLocation> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Node, RelationshipField Field), SeedLocation> _ones = [];
    private readonly RelationshipField[][] _oneFields =
    [
        .. ontology.Kinds.Select(kind => kind.Fields.OfType<RelationshipField>()
            .Where(field => !field.IsList && !field.Relationship.IsDerived)
            .ToArray()),
    ];

    /// <summary>The relationships that are in order.</summary>
    public List<RelationshipData> Make(IReadOnlyList<FileDraft> files)
    {
        List<RelationshipData> made = new(files.Sum(file => file.Relationships.Count));
        foreach (RelationshipDraft draft in files.SelectMany(file => file.Relationships))
        {
            NodeDraft? other = nodes.Resolve(new ReferenceDraft(draft.Field.Target, draft.Other, draft.Location));
            if (other is null || draft.Owner.Id.Length == 0)
            {
                continue;
            }

            RelationshipKind kind = draft.Field.Relationship;
            string id = kind.IdOf(draft.Source, draft.Target, draft.Key);
            ref SeedLocation first = ref CollectionsMarshal.GetValueRefOrAddDefault(_written, id, out bool exists);
            if (exists)
            {
                string message =
                    $"This relationship stands in {first} already; it is written once, at one of its ends. Parallel ones need a `key`.";
                draft.Location.Report(SeedMistakeCodes.DuplicateRelationship, draft.Other, message);
                continue;
            }

            first = draft.Location;
            CheckOne(draft.Owner, other.Node.Kind, draft, draft.Field.Direction);
            CheckOne(other.Node, draft.Owner.Kind, draft, Opposite(draft.Field.Direction));
            made.Add(new RelationshipData(kind, id, draft.Source, draft.Target, draft.Values));
        }

        CheckMissing();
        return made;
    }

    private void CheckOne(NodeData node, NodeKind other, RelationshipDraft draft, RelationshipDirection direction)
    {
        foreach (RelationshipField field in _oneFields[node.Kind.Index])
        {
            if (field.Relationship == draft.Field.Relationship
                && field.Direction == direction
                && field.Target.PossibleKinds.Contains(other)
                && !_ones.TryAdd((node.Id, field), draft.Location))
            {
                string message = $"`{field}` of `{node.Id}` leads to one {field.Target}, and stands in {_ones[(node.Id, field)]} already.";
                draft.Location.Report(SeedMistakeCodes.TooManyRelationships, draft.Other, message);
            }
        }
    }

    private void CheckMissing()
    {
        foreach (NodeDraft draft in nodes.Nodes)
        {
            foreach (RelationshipField field in _oneFields[draft.Node.Kind.Index])
            {
                // What was given and refused was reported there.
                if (field.IsRequired && !_ones.ContainsKey((draft.Node.Id, field)) && !draft.Given[field.Index])
                {
                    string message = $"A `{draft.Node.Kind}` needs `{field}`: the id of a {field.Target}, here or with the other node.";
                    draft.Location.Report(SeedMistakeCodes.MissingRequired, draft.Node.Id, message);
                }
            }
        }
    }

    private static RelationshipDirection Opposite(RelationshipDirection direction) =>
        direction == RelationshipDirection.Out ? RelationshipDirection.In : RelationshipDirection.Out;
}
