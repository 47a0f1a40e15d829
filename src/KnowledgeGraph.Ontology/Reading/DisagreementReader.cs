using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Resolves the names of <c>@disagreement</c>.</summary>
internal sealed class DisagreementReader(Declarations declarations, ModelShells shells, MistakeList mistakes)
{
    private static readonly string[] s_endings = ["Connection", "Edge"];

    /// <summary>The disagreements, by the root fields' names.</summary>
    public ImmutableArray<DisagreementModel> Read() =>
    [
        .. declarations.All.Where(type => type.IsNodeType)
            .SelectMany(type => type.Fields.Select(field => (Type: type, Field: field, Use: field.Directive(DirectiveVocabulary.Disagreement))))
            .Where(found => found.Use is not null)
            .Select(found => Read(found.Type, found.Field, found.Use!))
            .OfType<DisagreementModel>()
            .OrderBy(model => model.Root, StringComparer.Ordinal),
    ];

    private DisagreementModel? Read(DeclaredType type, DeclaredField declared, DirectiveUse use)
    {
        NodeType owner = shells.FindNodeType(type.Name)!;
        if (owner.FindField(declared.Name) is not RelationshipField { Direction: RelationshipDirection.Out } field)
        {
            Refuse("`@disagreement` stands on a relationship that leads out of the node that disagrees.");
            return null;
        }

        if (!owner.PossibleKinds.All(field.Target.PossibleKinds.Contains))
        {
            Refuse($"`@disagreement` joins nodes of one type, but `{owner}.{field}` leads to `{field.Target}`.");
            return null;
        }

        foreach (string name in s_endings.Select(ending => use.Text("pair") + ending).Where(name => declarations.Find(name) is not null))
        {
            mistakes.Add(OntologyMistakeCodes.NameTaken, declared.File, use.LocationOf("pair"), $"`{name}` is declared already; `pair` names types that the served schema adds.");
        }

        RelationshipField? about = null;
        if (use.Text("about") is { } wanted)
        {
            about = owner.PossibleKinds.SelectMany(kind => kind.Fields.OfType<RelationshipField>())
                .FirstOrDefault(found => found.Name == wanted && found.Direction == RelationshipDirection.Out);
            if (about is null)
            {
                mistakes.Add(OntologyMistakeCodes.BadField, declared.File, use.LocationOf("about"), $"No kind of `{owner}` has a relationship `{wanted}` that leads out of it.");
            }
        }

        return new DisagreementModel(use.Text("root")!, use.Text("pair")!, field, about, ConditionsOf(field.Relationship.Properties));

        void Refuse(string message) => mistakes.Add(OntologyMistakeCodes.BadDirective, declared.File, use.Location, message);
    }

    private static ImmutableArray<DisagreementCondition> ConditionsOf(PropertiesType properties) =>
    [
        .. properties.Fields.OfType<PropertyField>()
            .Where(field => !field.IsList && field.EnumKind is not null)
            .Select(field => new DisagreementCondition(field, [.. field.EnumKind!.Values.Where(value => value.Disagrees).Select(value => value.Name)]))
            .Where(condition => !condition.Values.IsEmpty),
    ];
}
