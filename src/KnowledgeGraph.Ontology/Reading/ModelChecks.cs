using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>What can be checked only once all types know their fields: inherited fields and the two ends of relationships.</summary>
internal sealed class ModelChecks(Declarations declarations, ModelShells shells, InheritedFields inherited, MistakeList mistakes)
{
    private sealed record End(DeclaredField Declared, NodeType Owner, RelationshipField Field);

    /// <summary>Runs all checks.</summary>
    public void Run()
    {
        List<End> ends = [];
        foreach (DeclaredType declared in declarations.All.Where(type => type.IsNodeType))
        {
            NodeType type = shells.FindNodeType(declared.Name)!;
            CheckId(declared, type);
            foreach (DeclaredField field in inherited.FieldsOf(declared))
            {
                CheckRedeclared(type, field);
                if (field.Name == TypenameInput.Name)
                {
                    mistakes.Add(OntologyMistakeCodes.NameTaken, declared.File, declared.Location, $"`{type}.{field.Name}` is what filters and groups call the kind of a node.");
                }

                if (type.FindField(field.Name) is RelationshipField { IsTransitive: true } && type.FindField(ReachTypes.NameOf(field.Name)) is not null)
                {
                    string message = $"`{type}.{ReachTypes.NameOf(field.Name)}` is what `@transitive` on `{field.Name}` adds.";
                    mistakes.Add(OntologyMistakeCodes.NameTaken, declared.File, declared.Location, message);
                }

                if (field.Owner == declared.Name && type.FindField(field.Name) is RelationshipField relationship)
                {
                    ends.Add(new End(field, type, relationship));
                }
            }
        }

        foreach (IGrouping<RelationshipKind, End> group in ends.GroupBy(end => end.Field.Relationship))
        {
            CheckEnds(group.Key, [.. group]);
        }
    }

    private void CheckId(DeclaredType declared, NodeType type)
    {
        if (type.FindField("id") is not PropertyField { Scalar: ScalarKind.Id, IsList: false, IsRequired: true })
        {
            mistakes.Add(OntologyMistakeCodes.BadField, declared.File, declared.Location, $"`{type}` needs the field `id: ID!`.");
        }
    }

    private void CheckRedeclared(NodeType type, DeclaredField declared)
    {
        OntologyField own = type.FindField(declared.Name)!;
        foreach (NodeInterface above in type.Interfaces)
        {
            if (above.FindField(declared.Name) is { } inheritedField && !FitsInPlaceOf(own, inheritedField))
            {
                string message = $"`{type}.{declared.Name}` does not fit `{above}.{declared.Name}`, which it stands in for.";
                mistakes.Add(OntologyMistakeCodes.BadInheritance, declared.File, declared.Location, message);
            }
        }
    }

    private static bool FitsInPlaceOf(OntologyField own, OntologyField above) =>
        own.IsList == above.IsList
        && (own.IsRequired || !above.IsRequired)
        && (own, above) switch
        {
            (PropertyField left, PropertyField right) => left.Scalar == right.Scalar && left.EnumKind == right.EnumKind,
            (RecordsField left, RecordsField right) => left.Record == right.Record,
            (ReferenceField left, ReferenceField right) => IsWithin(left.Target, right.Target),
            (RelationshipField left, RelationshipField right) =>
                left.Relationship == right.Relationship && left.Direction == right.Direction && IsWithin(left.Target, right.Target),
            _ => false,
        };

    // Each end that leads in must be the other side of some field that leads out, where there are such fields.
    private void CheckEnds(RelationshipKind kind, End[] ends)
    {
        End[] outgoing = [.. ends.Where(end => end.Field.Direction == RelationshipDirection.Out)];
        foreach (End incoming in ends.Where(end => end.Field.Direction == RelationshipDirection.In))
        {
            if (outgoing.Length > 0
                && !outgoing.Any(end => Meet(end.Owner, incoming.Field.Target) && Meet(end.Field.Target, incoming.Owner)))
            {
                End first = outgoing[0];
                string message =
                    $"`{kind}` goes from `{first.Owner}` to `{first.Field.Target}` (`{first.Owner}.{first.Field}`), not from `{incoming.Field.Target}` to `{incoming.Owner}`.";
                mistakes.Add(
                    OntologyMistakeCodes.RelationshipDisagrees, incoming.Declared.File, incoming.Declared.Syntax.Type.Location, message);
            }
        }
    }

    private static bool Meet(NodeType left, NodeType right) => left.PossibleKinds.Any(right.PossibleKinds.Contains);

    private static bool IsWithin(NodeType part, NodeType all) => part == all || part.PossibleKinds.All(all.PossibleKinds.Contains);
}
