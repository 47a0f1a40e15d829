using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Directives;
using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Checks directives against the vocabulary, so that what follows may trust their arguments.</summary>
internal sealed class DirectiveChecker(MistakeList mistakes)
{
    /// <summary>The first directive of that name, if there is one.</summary>
    public static DirectiveUse? Find(ImmutableArray<DirectiveSyntax> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name) is { } syntax ? new DirectiveUse(syntax) : null;

    /// <summary>Checks the directives that stand at one place.</summary>
    public void Check(string file, DirectivePlace place, ImmutableArray<DirectiveSyntax> directives)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (DirectiveSyntax directive in directives)
        {
            string name = directive.Name.Value;
            if (!DirectiveVocabulary.Rules.TryGetValue(name, out DirectiveRule? rule))
            {
                string hint = NameSuggestion.For(name, DirectiveVocabulary.Rules.Keys);
                mistakes.Add(OntologyMistakeCodes.BadDirective, file, directive.Location, $"There is no directive `@{name}`.{hint}");
            }
            else if ((rule.Places & place) == 0)
            {
                string message = $"`@{name}` can not stand on {Describe(place)}; its place is {Describe(rule.Places)}.";
                mistakes.Add(OntologyMistakeCodes.BadDirective, file, directive.Location, message);
            }
            else if (!seen.Add(name))
            {
                mistakes.Add(OntologyMistakeCodes.BadDirective, file, directive.Location, $"`@{name}` stands here twice.");
            }
            else
            {
                CheckArguments(file, directive, rule);
            }
        }
    }

    private void CheckArguments(string file, DirectiveSyntax directive, DirectiveRule rule)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ArgumentSyntax argument in directive.Arguments)
        {
            string name = argument.Name.Value;
            ArgumentRule? expected = rule.Arguments.FirstOrDefault(candidate => candidate.Name == name);
            if (expected is null)
            {
                string hint = NameSuggestion.For(name, rule.Arguments.Select(candidate => candidate.Name));
                mistakes.Add(OntologyMistakeCodes.BadArgument, file, argument.Location, $"`@{rule.Name}` has no argument `{name}`.{hint}");
            }
            else if (!seen.Add(name))
            {
                mistakes.Add(OntologyMistakeCodes.BadArgument, file, argument.Location, $"The argument `{name}` stands here twice.");
            }
            else if (!Fits(expected, argument.Value))
            {
                string message = $"The argument `{name}` of `@{rule.Name}` must be {Describe(expected)}.";
                mistakes.Add(OntologyMistakeCodes.BadArgument, file, argument.Value.Location, message);
            }
        }

        foreach (ArgumentRule missing in rule.Arguments.Where(argument => argument.IsRequired && !seen.Contains(argument.Name)))
        {
            string message = $"`@{rule.Name}` needs the argument `{missing.Name}`: {Describe(missing)}.";
            mistakes.Add(OntologyMistakeCodes.BadArgument, file, directive.Location, message);
        }
    }

    private static bool Fits(ArgumentRule rule, ValueSyntax value) => rule.Form switch
    {
        ArgumentForm.String => value is StringValueSyntax { Value.Length: > 0 },
        ArgumentForm.StringList => value is ListValueSyntax { Values.Length: > 0 } list
            && list.Values.All(item => item is StringValueSyntax { Value.Length: > 0 }),
        ArgumentForm.Boolean => value is BooleanValueSyntax,
        ArgumentForm.PositiveInt => value is IntValueSyntax number
            && int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int parsed)
            && parsed > 0,
        ArgumentForm.Weight => value is IntValueSyntax weight
            && int.TryParse(weight.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int given)
            && given <= SearchLimits.MaxWeight,
        ArgumentForm.Name => value is EnumValueSyntax name && rule.Names.Contains(name.Value),
        _ => throw new InvalidOperationException($"No such form: {rule.Form}."),
    };

    private static string Describe(ArgumentRule rule) => rule.Form switch
    {
        ArgumentForm.String => "a string that is not empty",
        ArgumentForm.StringList => "a list of strings that is not empty",
        ArgumentForm.Boolean => "`true` or `false`",
        ArgumentForm.PositiveInt => "a whole number from 1",
        ArgumentForm.Weight => $"a whole number from 0 to {SearchLimits.MaxWeight}",
        ArgumentForm.Name => "one of " + string.Join(", ", rule.Names.Select(name => $"`{name}`")),
        _ => throw new InvalidOperationException($"No such form: {rule.Form}."),
    };

    private static string Describe(DirectivePlace places)
    {
        (DirectivePlace Place, string Text)[] all =
        [
            (DirectivePlace.Object, "a type"),
            (DirectivePlace.Interface, "an interface"),
            (DirectivePlace.Field, "a field"),
            (DirectivePlace.EnumValue, "a value of an enum"),
            (DirectivePlace.Enum, "an enum"),
        ];
        return string.Join(" or ", all.Where(item => (places & item.Place) != 0).Select(item => item.Text));
    }
}
