using KnowledgeGraph.Conformance.Differential.Answers;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>Compares the answers to one document.</summary>
internal static class Comparison
{
    /// <summary>Stands where one side has no error.</summary>
    public const string None = "nothing";

    /// <summary>Stands for the rule where a peer's validation threw.</summary>
    public const string Thrown = "thrown:";

    /// <summary>Stands where a schema has no mistake.</summary>
    public const string Accepted = "accepted";

    /// <summary>Stands between the mistakes of a schema.</summary>
    public const string Between = " | ";

    private const string Unique = "Unique";

    // Which pair of fields does not merge, and how many of a subscription's root fields are wrong, is each engine's own way to say it.
    private static readonly string[] WithoutPlaces = ["OverlappingFieldsCanBeMergedRule", "SingleFieldSubscriptionsRule"];

    // Which of two things of one name is meant is left open; what else is wrong with the document depends on it.
    private static readonly string[] LeavingOpen =
        ["UniqueFragmentNamesRule", "UniqueVariableNamesRule", "UniqueArgumentNamesRule", "UniqueInputFieldNamesRule"];

    /// <summary>The disagreements about a schema's text.</summary>
    public static IEnumerable<Disagreement> Of(Disagreement blank, SchemaAnswer ours, SchemaAnswer theirs, string? oursRebuilt)
    {
        if (ours.Syntax != theirs.Syntax)
        {
            yield return blank with { What = Compared.Syntax, Ours = ours.Syntax ?? None, Theirs = theirs.Syntax ?? None };
        }
        else if (theirs.Reprinted != theirs.Printed)
        {
            yield return blank with { What = Compared.Print, Ours = theirs.Reprinted!, Theirs = theirs.Printed! };
        }

        if (ours.Syntax is not null || theirs.Syntax is not null || ours.IsLeftOpen)
        {
            yield break;
        }

        if (ours.IsAccepted != theirs.IsAccepted)
        {
            yield return blank with { What = Compared.Schema, Ours = Reasons(ours), Theirs = Reasons(theirs) };
        }
        else if (oursRebuilt != theirs.Rebuilt)
        {
            yield return blank with { What = Compared.Introspection, Ours = oursRebuilt ?? None, Theirs = theirs.Rebuilt ?? None };
        }
    }

    /// <summary>The disagreements about a document.</summary>
    public static IEnumerable<Disagreement> Of(Disagreement blank, DocumentAnswer ours, DocumentAnswer theirs)
    {
        if (ours.Syntax != theirs.Syntax)
        {
            yield return blank with { What = Compared.Syntax, Ours = ours.Syntax ?? None, Theirs = theirs.Syntax ?? None };
        }
        else if (theirs.Reprinted != theirs.Printed)
        {
            yield return blank with { What = Compared.Print, Ours = theirs.Reprinted!, Theirs = theirs.Printed! };
        }

        if (ours.Broken is null || theirs.Broken is null)
        {
            yield break;
        }

        var (ourRules, theirRules) = (ByRule(ours.Broken), ByRule(theirs.Broken));
        if (theirs.Broken.FirstOrDefault(error => error.StartsWith(Thrown, StringComparison.Ordinal)) is { } thrown)
        {
            yield return blank with { What = Compared.Rule, Rule = Thrown, Ours = None, Theirs = thrown };
            yield break;
        }

        var isOpen = LeavingOpen.Any(ourRules.Contains);
        foreach (var rule in ourRules.Select(group => group.Key).Union(theirRules.Select(group => group.Key)).Order(StringComparer.Ordinal))
        {
            if (isOpen && !IsUnique(rule))
            {
                continue;
            }

            var (ourErrors, theirErrors) = (Errors(rule, ourRules[rule]), Errors(rule, theirRules[rule]));
            foreach (var error in ourErrors.Except(theirErrors))
            {
                yield return blank with { What = Compared.Rule, Rule = rule, Ours = error, Theirs = None };
            }

            foreach (var error in theirErrors.Except(ourErrors))
            {
                yield return blank with { What = Compared.Rule, Rule = rule, Ours = None, Theirs = error };
            }
        }

        if (ours.Response is not null && theirs.Response is not null && ours.Response != theirs.Response)
        {
            yield return blank with { What = Compared.Response, Ours = ours.Response, Theirs = theirs.Response };
        }
    }

    private static bool IsUnique(string rule) => rule.StartsWith(Unique, StringComparison.Ordinal);

    private static string Reasons(SchemaAnswer answer) => answer.IsAccepted ? Accepted : string.Join(Between, answer.Reasons);

    private static ILookup<string, string> ByRule(IReadOnlyList<string> broken) =>
        broken.ToLookup(error => error.Split(' ', 2)[0], error => error.Split(' ', 2)[1], StringComparer.Ordinal);

    /// <summary>The errors of a rule, each as its places in order.</summary>
    /// <remarks>Whether a name that stands at three places is one error or two is left open.</remarks>
    private static List<string> Errors(string rule, IEnumerable<string> errors)
    {
        var all = errors.Select(places => places.Split(' ')).ToList();
        return all.Count == 0 ? []
            : WithoutPlaces.Contains(rule) ? ["broken"]
            : IsUnique(rule) ? [Ordered(all.SelectMany(places => places).Distinct())]
            : [.. all.Select(Ordered)];
    }

    private static string Ordered(IEnumerable<string> places) => string.Join(' ', places.Order(StringComparer.Ordinal));
}
