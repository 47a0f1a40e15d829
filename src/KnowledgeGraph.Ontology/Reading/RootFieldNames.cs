using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Gives node types the names of their root fields and sees that no two are the same.</summary>
internal sealed class RootFieldNames(MistakeList mistakes)
{
    private static readonly string[] s_ofTheEngine = ["node", "nodes", "graph", "search", "paths", "neighbourhood"];

    private readonly Dictionary<string, string> _takenBy = s_ofTheEngine.ToDictionary(name => name, _ => "the engine", StringComparer.Ordinal);

    /// <summary>The type's name with a small first letter.</summary>
    public static string SingularOf(DeclaredType type) => char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    /// <summary>What <c>@plural</c> says, else the singular with the ending that English gives most words.</summary>
    public static string PluralOf(DeclaredType type)
    {
        if (type.Directive(DirectiveVocabulary.Plural)?.Text("value") is { } given)
        {
            return given;
        }

        string singular = SingularOf(type);
        bool vowelBeforeLast = singular.Length > 1 && "aeiou".Contains(singular[^2]);
        return singular[^1] switch
        {
            'y' when !vowelBeforeLast => singular[..^1] + "ies",
            's' or 'x' => singular + "es",
            'h' when singular.EndsWith("ch", StringComparison.Ordinal) || singular.EndsWith("sh", StringComparison.Ordinal) => singular + "es",
            _ => singular + "s",
        };
    }

    /// <summary>Checks the names of all root fields that follow from the declarations.</summary>
    public void Check(Declarations declarations)
    {
        foreach (DeclaredType type in declarations.All.Where(type => type.IsNodeType))
        {
            string plural = PluralOf(type);
            SourceLocation place = type.Directive(DirectiveVocabulary.Plural)?.Location ?? type.Location;
            Take(SingularOf(type), type, type.Location, $"`{type.Name}`");
            Take(plural, type, place, $"the plural of `{type.Name}`");
            Take(plural + "Connection", type, place, $"the connection of `{type.Name}`");
        }

        TakeDisagreements(declarations);
        foreach (string directive in new[] { DirectiveVocabulary.Timeline, DirectiveVocabulary.Change })
        {
            foreach (DeclaredType type in declarations.All)
            {
                if (type.Directive(directive) is not { } use)
                {
                    continue;
                }

                foreach (string argument in new[] { "root", "changes" })
                {
                    if (use.Text(argument) is { } root)
                    {
                        Take(root, type, use.LocationOf(argument), $"`@{directive}` of `{type.Name}`");
                    }
                }
            }
        }
    }

    private void TakeDisagreements(Declarations declarations)
    {
        foreach (DeclaredType type in declarations.All)
        {
            foreach (DeclaredField field in type.Fields)
            {
                if (field.Directive(DirectiveVocabulary.Disagreement) is { } use && use.Text("root") is { } root)
                {
                    Take(root, type, use.LocationOf("root"), $"`@{DirectiveVocabulary.Disagreement}` of `{type.Name}.{field.Name}`");
                }
            }
        }
    }

    private void Take(string name, DeclaredType type, SourceLocation place, string what)
    {
        if (!_takenBy.TryAdd(name, what))
        {
            string message = $"The root field `{name}` is wanted by {what}, but it belongs to {_takenBy[name]}; `@plural` gives another plural.";
            mistakes.Add(OntologyMistakeCodes.RootFieldTaken, type.File, place, message);
        }
    }
}
