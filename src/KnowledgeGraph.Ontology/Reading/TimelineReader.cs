using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Resolves the names of <c>@timeline</c>, <c>@act</c> and <c>@background</c>.</summary>
internal sealed class TimelineReader(Declarations declarations, ModelShells shells, MistakeList mistakes)
{
    // What a page and its entries have in any case.
    private static readonly string[] s_ofEntries = ["cursor", "match", "lane", "display", "bounds", "act", "node"];
    private static readonly string[] s_ofPages = ["totalCount", "pageInfo", "edges", "aggregate"];

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
                Refuse(type, use.Location, $"`{first.Name}` has `@timeline` already; there can be only one.");
                continue;
            }

            first = type;
            NodeInterface items = (NodeInterface)shells.FindNodeType(type.Name)!;
            NamedFields names = new(type.File, use, mistakes);
            if (names.Date(items, "date") is { } date && names.Text(items, "title") is { } title)
            {
                timeline = new TimelineModel(use.Text("root")!, items, date, title, Titles(type, use, names, items, title), null, []);
            }
        }

        TimelineAct? act = ReadAct(timeline);
        ImmutableArray<TimelineBackground> backgrounds = ReadBackgrounds(timeline);
        return timeline is null ? null : timeline with { Act = act, Backgrounds = backgrounds };
    }

    private ImmutableArray<PropertyField> Titles(DeclaredType type, DirectiveUse use, NamedFields names, NodeInterface items, PropertyField title)
    {
        ImmutableArray<PropertyField>.Builder titles = ImmutableArray.CreateBuilder<PropertyField>();
        HashSet<string> taken = [.. s_ofEntries, title.Name];
        if (s_ofEntries.Contains(title.Name))
        {
            Refuse(type, use.LocationOf("title"), $"`{title.Name}` is a field of every entry of a timeline already.");
        }

        foreach ((string name, SourceLocation place) in use.Texts("titles"))
        {
            if (!taken.Add(name))
            {
                Refuse(type, place, $"`{name}` is a field of every entry of a timeline already.");
            }
            else if (names.Find<PropertyField>(items, name, place, "a field of type `String`", field => field is { Scalar: ScalarKind.String, IsList: false }) is { } found)
            {
                titles.Add(found);
            }
        }

        return titles.ToImmutable();
    }

    private TimelineAct? ReadAct(TimelineModel? timeline)
    {
        TimelineAct? act = null;
        DeclaredType? first = null;
        foreach (DeclaredType type in declarations.Of(DeclaredRole.Kind))
        {
            if (type.Directive(DirectiveVocabulary.Act) is not { } use)
            {
                continue;
            }

            if (first is not null)
            {
                Refuse(type, use.Location, $"`{first.Name}` has `@act` already; there can be only one.");
                continue;
            }

            first = type;
            NodeKind kind = (NodeKind)shells.FindNodeType(type.Name)!;
            NamedFields names = new(type.File, use, mistakes);
            if (IsItem(timeline, kind, type, use, DirectiveVocabulary.Act) && names.One(kind, "of") is { } of && names.Enum(kind, "kind") is { } actKind)
            {
                act = new TimelineAct(kind, of, actKind);
            }
        }

        return act;
    }

    private ImmutableArray<TimelineBackground> ReadBackgrounds(TimelineModel? timeline)
    {
        ImmutableArray<TimelineBackground>.Builder backgrounds = ImmutableArray.CreateBuilder<TimelineBackground>();
        HashSet<string> taken = [.. s_ofPages];
        foreach (DeclaredType type in declarations.Of(DeclaredRole.Kind))
        {
            if (type.Directive(DirectiveVocabulary.Background) is not { } use)
            {
                continue;
            }

            string field = use.Text("field")!;
            if (!taken.Add(field))
            {
                Refuse(type, use.LocationOf("field"), $"`{field}` is a field of every page of a timeline already.");
            }
            else if (shells.FindNodeType(type.Name) is NodeKind kind && IsItem(timeline, kind, type, use, DirectiveVocabulary.Background))
            {
                backgrounds.Add(new TimelineBackground(kind, field));
            }
        }

        return backgrounds.ToImmutable();
    }

    private bool IsItem(TimelineModel? timeline, NodeKind kind, DeclaredType type, DirectiveUse use, string directive)
    {
        if (timeline is not null && kind.Interfaces.Contains(timeline.Items))
        {
            return true;
        }

        // A timeline that could not be read has mistakes of its own.
        if (timeline is not null || mistakes.IsEmpty)
        {
            Refuse(type, use.Location, $"`{kind}` has `@{directive}`, so it must implement the interface that has `@timeline`.");
        }

        return false;
    }

    private void Refuse(DeclaredType type, SourceLocation place, string message) =>
        mistakes.Add(OntologyMistakeCodes.BadDirective, type.File, place, message);
}
