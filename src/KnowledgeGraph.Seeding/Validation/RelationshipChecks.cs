using System.Runtime.InteropServices;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Seeding.Validation;

/// <summary>Makes relationships of what files give: both ends must be there, none may stand twice, one means one.</summary>
internal sealed class RelationshipChecks(OntologyModel ontology, NodeIndex nodes)
{
    private readonly WrittenRelationships _written = new(ontology, nodes);
    private readonly Dictionary<(int Node, RelationshipField Field), SeedLocation> _ones = [];
    private readonly RelationshipField[][] _oneFields =
    [
        .. ontology.Kinds.Select(kind => kind.Fields.OfType<RelationshipField>()
            .Where(field => !field.IsList && !field.Relationship.IsDerived)
            .ToArray()),
    ];

    /// <summary>The relationship that stands with a node; null where it is not in order, which is reported.</summary>
    public RelationshipData? Make(RelationshipDraft draft)
    {
        int other = nodes.Resolve(new ReferenceDraft(draft.Field.Target, draft.Other, draft.Location));
        int owner = nodes.Find(draft.Owner.Id);
        if (other < 0 || owner < 0)
        {
            return null;
        }

        (int source, int target) = draft.Field.Direction == RelationshipDirection.Out ? (owner, other) : (other, owner);
        KnownRelationship known = new(draft.Field.Relationship, source, target, draft.Key, draft.Values, draft.Location);
        return Make(known, draft.Other, owner, other, draft.Field.Direction);
    }

    /// <summary>The relationship of a table; null where it is not in order, which is reported.</summary>
    public RelationshipData? Make(KnownRelationship known) =>
        Make(known, nodes.IdOf(known.Target), known.Source, known.Target, RelationshipDirection.Out);

    /// <summary>Reports nodes that lack a relationship which they need; called once all relationships are made.</summary>
    public void CheckMissing()
    {
        if (_oneFields.All(fields => !fields.Any(field => field.IsRequired)))
        {
            return;
        }

        for (int node = 0; node < nodes.Count; node++)
        {
            NodeKind kind = nodes.KindOf(node);
            foreach (RelationshipField field in _oneFields[kind.Index])
            {
                // What was given and refused was reported there.
                if (field.IsRequired && !_ones.ContainsKey((node, field)) && !nodes.Gives(node, field))
                {
                    string message = $"A `{kind}` needs `{field}`: the id of a {field.Target}, here or with the other node.";
                    nodes.LocationOf(node).Report(SeedMistakeCodes.MissingRequired, nodes.IdOf(node), message);
                }
            }
        }
    }

    private RelationshipData? Make(KnownRelationship known, string shown, int near, int far, RelationshipDirection direction)
    {
        if (_written.FindOrAdd(known) is { } first)
        {
            string message =
                $"This relationship stands in {first} already; it is written once, at one of its ends. Parallel ones need a `key`.";
            known.Location.Report(SeedMistakeCodes.DuplicateRelationship, shown, message);
            return null;
        }

        CheckOne(near, far, known, shown, direction);
        CheckOne(far, near, known, shown, Opposite(direction));
        string source = nodes.IdOf(known.Source);
        string target = nodes.IdOf(known.Target);
        return new RelationshipData(known.Kind, known.Kind.IdOf(source, target, known.Key), source, target, known.Values);
    }

    private void CheckOne(int node, int other, KnownRelationship known, string shown, RelationshipDirection direction)
    {
        foreach (RelationshipField field in _oneFields[nodes.KindOf(node).Index])
        {
            if (field.Relationship != known.Kind || field.Direction != direction || !field.Target.PossibleKinds.Contains(nodes.KindOf(other)))
            {
                continue;
            }

            ref SeedLocation first = ref CollectionsMarshal.GetValueRefOrAddDefault(_ones, (node, field), out bool exists);
            if (exists)
            {
                string message = $"`{field}` of `{nodes.IdOf(node)}` leads to one {field.Target}, and stands in {first} already.";
                known.Location.Report(SeedMistakeCodes.TooManyRelationships, shown, message);
            }
            else
            {
                first = known.Location;
            }
        }
    }

    private static RelationshipDirection Opposite(RelationshipDirection direction) =>
        direction == RelationshipDirection.Out ? RelationshipDirection.In : RelationshipDirection.Out;
}
