using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Makes the model from declarations.</summary>
internal sealed class ModelBuilder(Declarations declarations, MistakeList mistakes)
{
    // In a seed file the first two stand beside the properties of a relationship; the third every relationship has.
    private static readonly string[] s_reservedProperties = ["to", "key", "id"];

    /// <summary>The model; null where there are mistakes.</summary>
    public OntologyModel? Build(string version)
    {
        InheritedFields inherited = new(declarations, mistakes);
        ModelShells shells = new(declarations, inherited);
        RelationshipKindReader relationshipReader = new(declarations, shells, mistakes);
        Dictionary<string, RelationshipKind> relationships = relationshipReader.Read(DerivedTypes.Find(declarations, inherited));
        DeclaredType? common = relationshipReader.FindCommon();
        FieldReader fields = new(declarations, shells, relationships, mistakes);
        new RootFieldNames(mistakes).Check(declarations);

        CompleteRecords(shells, fields);
        CompletePropertiesTypes(shells, fields, common);
        CompleteNodeTypes(shells, fields, inherited);

        // What follows reads fields by name, and would take a field that was left out for one that is missing.
        if (!mistakes.IsEmpty)
        {
            return null;
        }

        new ModelChecks(declarations, shells, inherited, mistakes).Run();
        TimelineModel? timeline = new TimelineReader(declarations, shells, mistakes).Read();
        PropertiesType? commonProperties = common is null ? null : shells.PropertiesTypes[common.Name];
        ImmutableArray<ChangeModel> changes = new ChangeReader(declarations, shells, commonProperties, mistakes).Read();
        ImmutableArray<DisagreementModel> disagreements = new DisagreementReader(declarations, shells, mistakes).Read();
        return mistakes.IsEmpty
            ? new OntologyModel(
                [.. shells.Kinds],
                [.. shells.Interfaces],
                [.. relationships.Values],
                [.. shells.PropertiesTypes.Values],
                [.. shells.Records.Values],
                [.. shells.Enums.Values],
                timeline,
                changes,
                version)
            {
                CommonProperties = commonProperties,
                Disagreements = disagreements,
            }
            : null;
    }

    private void CompleteRecords(ModelShells shells, FieldReader fields)
    {
        foreach (DeclaredType type in declarations.Of(DeclaredRole.Record))
        {
            shells.Records[type.Name].Complete(fields.Read(type.Role, type.Fields));
        }
    }

    private void CompletePropertiesTypes(ModelShells shells, FieldReader fields, DeclaredType? common)
    {
        foreach (DeclaredType type in declarations.Of(DeclaredRole.Properties))
        {
            foreach (DeclaredField field in type.Fields.Where(field => s_reservedProperties.Contains(field.Name)))
            {
                string message =
                    $"A property of relationships can not be called `{field.Name}`: in a seed file `to` is the other node, `key` tells parallel ones apart; `id` is every relationship's own.";
                mistakes.Add(OntologyMistakeCodes.BadName, field.File, field.Location, message);
            }

            IEnumerable<DeclaredField> shared = common is null || common == type ? [] : common.Fields;
            ImmutableArray<OntologyField> made = fields.Read(type.Role, type.Fields.Concat(shared).DistinctBy(field => field.Name));
            PropertiesType properties = shells.PropertiesTypes[type.Name];
            properties.Complete(made, null);
            if (type.Directive(DirectiveVocabulary.ValidTime) is { } use)
            {
                properties.Complete(made, ReadValidTime(type.File, use, properties));
            }
        }
    }

    private void CompleteNodeTypes(ModelShells shells, FieldReader fields, InheritedFields inherited)
    {
        ILookup<string, NodeKind> kindsOf = shells.Kinds
            .SelectMany(kind => inherited.InterfacesOf(declarations.Find(kind.Name)!).Select(parent => (parent.Name, Kind: kind)))
            .ToLookup(pair => pair.Name, pair => pair.Kind, StringComparer.Ordinal);
        foreach (DeclaredType type in declarations.All.Where(type => type.IsNodeType))
        {
            NodeType node = shells.FindNodeType(type.Name)!;
            ImmutableArray<OntologyField> made = fields.Read(type.Role, inherited.FieldsOf(type));
            ImmutableArray<NodeInterface> interfaces =
                [.. inherited.InterfacesOf(type).Select(parent => (NodeInterface)shells.FindNodeType(parent.Name)!)];
            ImmutableArray<NodeKind> kinds = node is NodeKind self ? [self] : [.. kindsOf[type.Name].OrderBy(kind => kind.Index)];
            node.Complete(made, interfaces, kinds, null);
            if (FindInherited(type, inherited, DirectiveVocabulary.ValidTime) is { } found)
            {
                node.Complete(made, interfaces, kinds, ReadValidTime(found.Owner.File, found.Use, node));
            }

            FindInherited(type, inherited, DirectiveVocabulary.Lane);
        }
    }

    private NearestDirective? FindInherited(DeclaredType type, InheritedFields inherited, string name)
    {
        IReadOnlyList<NearestDirective> found = NearestDirective.FindAll(type, inherited, name);
        if (found.Count > 1)
        {
            string message = $"`{type.Name}` inherits `@{name}` from `{found[0].Owner.Name}` and from `{found[1].Owner.Name}`: it must say which.";
            mistakes.Add(OntologyMistakeCodes.BadInheritance, type.File, type.Location, message);
        }

        return found is [NearestDirective first, ..] ? first : null;
    }

    private ValidTimeFields? ReadValidTime(string file, DirectiveUse use, FieldOwner owner)
    {
        NamedFields names = new(file, use, mistakes);
        PropertyField? from = names.Date(owner, "from");
        PropertyField? to = names.Date(owner, "to");
        return from is null || to is null ? null : new ValidTimeFields(from, to);
    }
}
