using System.Globalization;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Ontology.Directives;

/// <summary>A directive as it stands in the text, once its arguments are known to fit its rule.</summary>
internal sealed class DirectiveUse(DirectiveSyntax syntax)
{
    /// <summary>Where it stands.</summary>
    public SourceLocation Location => syntax.Location;

    /// <summary>Where an argument's value stands; the directive's place where it is not given.</summary>
    public SourceLocation LocationOf(string argument) => Find(argument)?.Location ?? syntax.Location;

    /// <summary>The text of an argument; null where it is not given.</summary>
    public string? Text(string argument) => Find(argument) switch
    {
        StringValueSyntax text => text.Value,
        EnumValueSyntax name => name.Value,
        _ => null,
    };

    /// <summary>The texts of a list argument, each with its place; empty where it is not given.</summary>
    public IEnumerable<(string Text, SourceLocation Location)> Texts(string argument) =>
        Find(argument) is ListValueSyntax list
            ? list.Values.OfType<StringValueSyntax>().Select(item => (item.Value, item.Location))
            : [];

    /// <summary>A flag; false where it is not given.</summary>
    public bool Flag(string argument) => Find(argument) is BooleanValueSyntax { Value: true };

    /// <summary>A number; null where it is not given.</summary>
    public int? Number(string argument) =>
        Find(argument) is IntValueSyntax number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null;

    private ValueSyntax? Find(string argument) =>
        syntax.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value;
}
