using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>The objects of the model before they know their fields, so that fields can point at them.</summary>
internal sealed class ModelShells
{
    private readonly Dictionary<string, NodeType> _nodeTypes = new(StringComparer.Ordinal);

    public ModelShells(Declarations declarations, InheritedFields inherited)
    {
        Enums = declarations.Of(DeclaredRole.Enum).ToDictionary(type => type.Name, MakeEnum, StringComparer.Ordinal);
        Records = declarations.Of(DeclaredRole.Record)
            .ToDictionary(type => type.Name, type => new RecordType(type.Name, type.Description), StringComparer.Ordinal);
        PropertiesTypes = declarations.Of(DeclaredRole.Properties)
            .ToDictionary(type => type.Name, type => new PropertiesType(type.Name, type.Description), StringComparer.Ordinal);
        foreach (DeclaredType type in declarations.Of(DeclaredRole.Interface))
        {
            _nodeTypes.Add(type.Name, new NodeInterface(type.Name, type.Description)
            {
                Singular = RootFieldNames.SingularOf(type),
                Plural = RootFieldNames.PluralOf(type),
                Label = OwnLabels(type)[0],
            });
        }

        foreach (DeclaredType type in declarations.Of(DeclaredRole.Kind))
        {
            ImmutableArray<string> own = OwnLabels(type);
            IEnumerable<string> above = inherited.InterfacesOf(type).SelectMany(parent => OwnLabels(parent));
            _nodeTypes.Add(type.Name, new NodeKind(type.Name, type.Description, _nodeTypes.Values.OfType<NodeKind>().Count())
            {
                Singular = RootFieldNames.SingularOf(type),
                Plural = RootFieldNames.PluralOf(type),
                Label = own[0],
                Labels = [.. own.Concat(above).Distinct(StringComparer.Ordinal)],
                Lane = NearestDirective.Find(type, inherited, DirectiveVocabulary.Lane)?.Use.Text("key"),
            });
        }
    }

    public Dictionary<string, EnumKind> Enums { get; }

    public Dictionary<string, RecordType> Records { get; }

    public Dictionary<string, PropertiesType> PropertiesTypes { get; }

    /// <summary>The kinds by name, ordinal.</summary>
    public IEnumerable<NodeKind> Kinds => _nodeTypes.Values.OfType<NodeKind>();

    /// <summary>The interfaces by name, ordinal.</summary>
    public IEnumerable<NodeInterface> Interfaces => _nodeTypes.Values.OfType<NodeInterface>();

    /// <summary>The kind or interface of that name, if there is one.</summary>
    public NodeType? FindNodeType(string name) => _nodeTypes.GetValueOrDefault(name);

    private static ImmutableArray<string> OwnLabels(DeclaredType type)
    {
        ImmutableArray<string> given = [.. type.Directive(DirectiveVocabulary.Node)?.Texts("labels").Select(label => label.Text) ?? []];
        return given.IsEmpty ? [type.Name] : given;
    }

    private static EnumKind MakeEnum(DeclaredType type) =>
        new(type.Name, type.Description, [.. ((EnumTypeDefinitionSyntax)type.Syntax).Values.DistinctBy(value => value.Name.Value).Select(MakeValue)]);

    private static EnumKindValue MakeValue(EnumValueDefinitionSyntax value) => new(
        value.Name.Value,
        value.Description?.Value ?? "",
        DirectiveChecker.Find(value.Directives, DirectiveVocabulary.Effect)?.Text("is") switch
        {
            "OPENS" => ChangeEffect.Opens,
            "OPENS_AT_LATEST" => ChangeEffect.OpensAtLatest,
            "KEEPS" => ChangeEffect.Keeps,
            "CLOSES" => ChangeEffect.Closes,
            _ => null,
        },
        DirectiveChecker.Find(value.Directives, DirectiveVocabulary.Forbids) is not null,
        DirectiveChecker.Find(value.Directives, DirectiveVocabulary.Derived) is not null,
        DirectiveChecker.Find(value.Directives, DirectiveVocabulary.Contested) is not null,
        DirectiveChecker.Find(value.Directives, DirectiveVocabulary.Disagrees) is not null);
}
