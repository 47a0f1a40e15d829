using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Gathers the types of relationships that fields name, each with its properties.</summary>
internal sealed partial class RelationshipKindReader(Declarations declarations, ModelShells shells, MistakeList mistakes)
{
    private sealed record Use(DeclaredField Field, DirectiveUse Directive)
    {
        public string Type => Directive.Text("type") ?? "";
    }

    /// <summary>The kinds by type; <paramref name="derived"/> are the types that the fold fills.</summary>
    public Dictionary<string, RelationshipKind> Read(IReadOnlySet<string> derived)
    {
        Use[] uses =
        [
            .. declarations.All.Where(type => type.IsNodeType)
                .SelectMany(type => type.Fields)
                .Select(field => (Field: field, Use: field.Directive(DirectiveVocabulary.Relationship)))
                .Where(pair => pair.Use is not null)
                .Select(pair => new Use(pair.Field, pair.Use!)),
        ];
        foreach (Use use in uses.Where(use => !RelationshipType().IsMatch(use.Type)))
        {
            string message = $"The type `{use.Type}` must be written in capitals, digits and single underscores.";
            mistakes.Add(OntologyMistakeCodes.BadName, use.Field.File, use.Directive.LocationOf("type"), message);
        }

        Dictionary<string, RelationshipKind> kinds = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Use> group in uses.GroupBy(use => use.Type).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            PropertiesType properties = PropertiesOf(group) ?? CommonProperties();
            kinds.Add(group.Key, new RelationshipKind(group.Key, kinds.Count, properties) { IsDerived = derived.Contains(group.Key) });
        }

        return kinds;
    }

    /// <summary>The type whose fields all relationships have; null where none is marked.</summary>
    public DeclaredType? FindCommon()
    {
        DeclaredType[] marked = [.. declarations.Of(DeclaredRole.Properties).Where(IsCommon)];
        foreach (DeclaredType other in marked.Skip(1))
        {
            SourceLocation place = other.Directive(DirectiveVocabulary.RelationshipProperties)!.Location;
            string message = $"`{marked[0].Name}` is what all relationships have; there can be only one such type.";
            mistakes.Add(OntologyMistakeCodes.NameTaken, other.File, place, message);
        }

        return marked.FirstOrDefault();
    }

    private static bool IsCommon(DeclaredType type) =>
        type.Directive(DirectiveVocabulary.RelationshipProperties)?.Flag("all") ?? false;

    private PropertiesType? PropertiesOf(IGrouping<string, Use> uses)
    {
        PropertiesType? found = null;
        foreach (Use use in uses)
        {
            if (use.Directive.Text("properties") is not { } name)
            {
                continue;
            }

            SourceLocation place = use.Directive.LocationOf("properties");
            if (!shells.PropertiesTypes.TryGetValue(name, out PropertiesType? properties))
            {
                string hint = NameSuggestion.For(name, shells.PropertiesTypes.Keys);
                string message = $"There is no type `{name}` marked `@relationshipProperties`.{hint}";
                mistakes.Add(OntologyMistakeCodes.UnknownType, use.Field.File, place, message);
            }
            else if (found is not null && found != properties)
            {
                string message = $"`{uses.Key}` has the properties `{found.Name}` at another field; all its fields must name the same.";
                mistakes.Add(OntologyMistakeCodes.RelationshipDisagrees, use.Field.File, place, message);
            }
            else
            {
                found = properties;
            }
        }

        return found;
    }

    // An ontology in which relationships have nothing in common: a type without fields stands for that.
    private PropertiesType CommonProperties() =>
        FindCommon() is { } common
            ? shells.PropertiesTypes[common.Name]
            : new PropertiesType("NoProperties", "Relationships of this type have no properties.");

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")]
    private static partial Regex RelationshipType();
}
