using System.Text;

namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Makes arguments and directives of executable documents.</summary>
internal sealed class ArgumentGenerator
{
    private readonly SeededChoice _choice;
    private readonly SchemaSketch _schema;
    private readonly DocumentFlaw _flaw;
    private readonly OperationVariables _variables;
    private readonly LiteralGenerator _values;
    private readonly LiteralGenerator _constants;

    public ArgumentGenerator(SeededChoice choice, SchemaSketch schema, DocumentFlaw flaw, OperationVariables variables)
    {
        (_choice, _schema, _flaw, _variables) = (choice, schema, flaw, variables);
        _values = new LiteralGenerator(choice, schema) { WrongPercent = flaw == DocumentFlaw.WrongValue ? 20 : 0, Variable = variables.For };
        _constants = new LiteralGenerator(choice, schema);
    }

    /// <summary>Arguments in parentheses; nothing where none are given.</summary>
    public string Of(List<InputSketch> definitions)
    {
        var given = definitions
            .Where(definition => definition.IsRequired ? !Hits(DocumentFlaw.MissingArgument, 50) : _choice.Percent(70))
            .Select(definition => $"{definition.Name}: {_values.Make(definition.Type, hasDefault: definition.Default is not null)}")
            .ToList();
        if (Hits(DocumentFlaw.UnknownArgument, 40))
        {
            given.Add("wherever: 1");
        }

        if (given.Count > 0 && Hits(DocumentFlaw.RepeatedArgument, 50))
        {
            given.Add(_choice.Of(given));
        }

        if (given.Count > 1 && _choice.Percent(20))
        {
            given.Reverse();
        }

        return given.Count == 0 ? "" : $"({string.Join(_choice.Percent(60) ? ", " : " ", given)})";
    }

    /// <summary>Directives for a place, each with a space before it.</summary>
    public string Directives(string place)
    {
        var text = new StringBuilder();
        if (place is "FIELD" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT" && _choice.Percent(7))
        {
            var condition = _variables.For("Boolean!", false) ?? _choice.Of(["true", "false"]);
            text.Append(' ').Append(_choice.Of(["@skip", "@include"])).Append($"(if: {condition})");
        }

        foreach (var directive in _schema.Directives.Where(known => known.Locations.Contains(place) && _choice.Percent(12)))
        {
            for (var times = directive.IsRepeatable && _choice.Percent(40) || Hits(DocumentFlaw.RepeatedDirective, 70) ? 2 : 1; times > 0; times--)
            {
                text.Append($" @{directive.Name}{Of(directive.Arguments)}");
            }
        }

        Spoil(text);
        return text.ToString();
    }

    /// <summary>Directives of a variable's definition, which have no variables in them.</summary>
    public string ConstantDirectives(string place)
    {
        var text = new StringBuilder();
        foreach (var directive in _schema.Directives.Where(known => known.Locations.Contains(place) && _choice.Percent(20)))
        {
            text.Append(' ').Append(SchemaDecorator.Applied(directive, _constants));
        }

        Spoil(text);
        return text.ToString();
    }

    private void Spoil(StringBuilder text)
    {
        if (Hits(DocumentFlaw.UnknownDirective, 15))
        {
            text.Append(" @unknown(x: 1)");
        }

        if (Hits(DocumentFlaw.MisplacedDirective, 15))
        {
            text.Append(_choice.Of([" @deprecated", " @specifiedBy(url: \"u\")", " @oneOf", " @markA", " @skip(if: true)"]));
        }

        if (Hits(DocumentFlaw.RepeatedDirective, 10))
        {
            text.Append(_choice.Of([" @skip(if: true) @skip(if: false)", " @include(if: true) @include(if: true) @include(if: true)"]));
        }
    }

    private bool Hits(DocumentFlaw flaw, int chance) => _flaw == flaw && _choice.Percent(chance);
}
