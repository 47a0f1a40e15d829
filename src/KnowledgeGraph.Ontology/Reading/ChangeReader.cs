using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Resolves the names of <c>@change</c>.</summary>
internal sealed class ChangeReader(Declarations declarations, ModelShells shells, PropertiesType? common, MistakeList mistakes)
{
    /// <summary>The change models by the kind's name.</summary>
    public ImmutableArray<ChangeModel> Read() =>
    [
        .. declarations.Of(DeclaredRole.Kind)
            .Where(type => type.Directive(DirectiveVocabulary.Change) is not null)
            .Select(Read)
            .OfType<ChangeModel>(),
    ];

    private ChangeModel? Read(DeclaredType type)
    {
        NodeKind kind = (NodeKind)shells.FindNodeType(type.Name)!;
        DirectiveUse use = type.Directive(DirectiveVocabulary.Change)!;
        NamedFields names = new(type.File, use, mistakes);
        CheckTypeNames(type, use);

        RelationshipField? whole = names.One(kind, "whole");
        RelationshipField? element = names.One(kind, "element");
        PropertyField? changeKind = names.Enum(kind, "kind");
        PropertyField? level = names.Find<PropertyField>(kind, "level", "a property with one value", field => !field.IsList);
        PropertyField? modality = names.Enum(kind, "modality");
        PropertyField? effective = names.Date(kind, "effective");
        RelationshipField? ends = names.To(kind, "ends", kind);
        RelationshipField? contested = names.Find<RelationshipField>(kind, "contested", "a relationship");
        RelationshipField[] acts =
        [
            .. use.Texts("acts")
                .Select(act => names.Find<RelationshipField>(kind, act.Text, act.Location, "a relationship"))
                .OfType<RelationshipField>(),
        ];
        if (changeKind?.EnumKind!.Values.FirstOrDefault(value => value.Effect is null) is { } silent)
        {
            names.Refuse("kind", $"The value `{silent.Name}` of `{changeKind.EnumKind.Name}` needs `@effect`.");
        }

        if (whole is null || element is null || changeKind is null || effective is null)
        {
            return null;
        }

        RelationshipField? holds = ReadInterval(names, whole.Target, "holds", element.Target);
        RelationshipField? forbids = ReadInterval(names, whole.Target, "forbids", kind);
        IntervalReader intervals = new(names, kind, level, common);
        IntervalFields? holdsFields = holds is null ? null : intervals.Read("holds", holds.Relationship.Properties);
        IntervalFields? forbidsFields = forbids is null ? null : intervals.Read("forbids", forbids.Relationship.Properties);
        return holds is null || holdsFields is null || (forbids is null) != (forbidsFields is null)
            ? null
            : new ChangeModel
            {
                Root = use.Text("root")!,
                StateType = use.Text("state")!,
                EntryType = use.Text("entry")!,
                Between = ReadBetween(names, use, kind, whole, effective),
                Kind = kind,
                Whole = whole,
                Element = element,
                ChangeKind = changeKind,
                Level = level,
                Modality = modality,
                Effective = effective,
                Acts = [.. acts],
                Ends = ends,
                Contested = contested,
                Holds = holds,
                Forbids = forbids,
                Interval = holdsFields,
                ForbidsInterval = forbidsFields,
            };
    }

    private static RelationshipField? ReadInterval(NamedFields names, NodeType whole, string argument, NodeType target)
    {
        RelationshipField? field = names.Find<RelationshipField>(
            whole, argument, $"a list of relationships out to `{target}`", field => field is { IsList: true, Direction: RelationshipDirection.Out });
        if (field is not null && !target.PossibleKinds.All(field.Target.PossibleKinds.Contains))
        {
            names.Refuse(argument, $"`{whole}.{field}` leads to `{field.Target}`; expected `{target}`.");
            return null;
        }

        return field;
    }

    private static ChangesBetween? ReadBetween(NamedFields names, DirectiveUse use, NodeKind kind, RelationshipField whole, PropertyField effective)
    {
        if (use.Text("changes") is not { } root)
        {
            return null;
        }

        if (use.Text("changesType") is not { } type)
        {
            names.Refuse("changes", "`changes` names a root field; `changesType` must name the type of its answer.");
            return null;
        }

        if (!effective.IsRequired)
        {
            names.Refuse("effective", $"`{kind}.{effective}` must be required (`EdtfDate!`): by it `changes` finds and sorts what changed.");
            return null;
        }

        RelationshipField? changes = whole.Target.Fields.OfType<RelationshipField>().FirstOrDefault(field =>
            field.Relationship == whole.Relationship && field.Direction != whole.Direction && field.Target.PossibleKinds.Contains(kind));
        if (changes is null)
        {
            names.Refuse("changes", $"`{whole.Target}` needs a field for the other side of `{kind}.{whole}`, which leads to its changes.");
            return null;
        }

        return new ChangesBetween(root, type, changes);
    }

    private void CheckTypeNames(DeclaredType type, DirectiveUse use)
    {
        foreach (string argument in new[] { "state", "entry", "changesType" })
        {
            if (use.Text(argument) is { } name && declarations.Find(name) is not null)
            {
                string message = $"`{name}` is declared already; `{argument}` names a type that the served schema adds.";
                mistakes.Add(OntologyMistakeCodes.NameTaken, type.File, use.LocationOf(argument), message);
            }
        }
    }
}
