using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Resolves the names of <c>@timeline</c>.</summary>
internal sealed class TimelineReader(Declarations declarations, ModelShells shells, MistakeList mistakes)
{
    /// <summary>The timeline; null where none is declared.</summary>
    public TimelineModel? Read()
    {
        TimelineModel? timeline = null;
        DeclaredType? first = null;
        foreach (DeclaredType type in declarations.Of(DeclaredRole.Interface))
        {
            if (type.Directive(DirectiveVocabulary.Timeline) is not { } use)
            {
                continue;
            }

            if (first is not null)
            {
                string message = $"`{first.Name}` has `@timeline` already; there can be only one.";
                mistakes.Add(OntologyMistakeCodes.BadDirective, type.File, use.Location, message);
                continue;
            }

            first = type;
            NodeInterface items = (NodeInterface)shells.FindNodeType(type.Name)!;
            NamedFields names = new(type.File, use, mistakes);
            if (names.Date(items, "date") is { } date && names.Text(items, "title") is { } title)
            {
                timeline = new TimelineModel(use.Text("root")!, items, date, title);
            }
        }

        return timeline;
    }
}
