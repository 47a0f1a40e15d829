namespace KnowledgeGraph.Conformance.Differential.Generation;

/// <summary>Makes the selections of one operation, and the fragments that they spread.</summary>
internal sealed class SelectionGenerator
{
    private const int Deepest = 2;

    private readonly SeededChoice _choice;
    private readonly SchemaSketch _schema;
    private readonly DocumentFlaw _flaw;
    private readonly ArgumentGenerator _arguments;
    private readonly string _prefix;
    private readonly List<(string Name, string Condition)> _named = [];
    private int _aliases;
    private int _fragments;
    private int _open;

    public SelectionGenerator(SeededChoice choice, SchemaSketch schema, DocumentFlaw flaw, OperationVariables variables, string prefix)
    {
        (_choice, _schema, _flaw, _prefix) = (choice, schema, flaw, prefix);
        _arguments = new ArgumentGenerator(choice, schema, flaw, variables);
    }

    /// <summary>The definitions of the fragments that were spread.</summary>
    public List<string> Fragments { get; } = [];

    public string Directives(string place) => _arguments.Directives(place);

    public string ConstantDirectives(string place) => _arguments.ConstantDirectives(place);

    /// <summary>A selection set on a type.</summary>
    public string Set(TypeSketch type, int depth)
    {
        var selections = new List<string>();
        for (var count = 1 + _choice.Below(depth == 0 ? 4 : 2); count > 0; count--)
        {
            var kind = depth > Deepest ? 0 : _choice.Below(100);
            selections.Add(
                kind >= 92 ? $"...{Fragment(type)}{Directives("FRAGMENT_SPREAD")}"
                : kind >= 80 ? Inline(type, depth)
                : Field(type, depth));
        }

        // The same once more merges with itself.
        if (_choice.Percent(6))
        {
            selections.Add(_choice.Of(selections));
        }

        return $"{{ {string.Join(_choice.Percent(50) ? "\n  " : " ", selections)} }}";
    }

    /// <summary>One field with all that belongs to it.</summary>
    public string Field(TypeSketch type, int depth)
    {
        if (Hits(DocumentFlaw.UnknownField, 25))
        {
            return _choice.Of(["unknown", "__schema", "__type(name: \"TypeA\") { name }", "sizes", "k: titel", "__name"]);
        }

        var candidates = depth > Deepest ? type.Fields.FindAll(field => !IsComposite(field)) : type.Fields;
        if (_choice.Percent(8) || !_choice.TryOf(candidates, out var field))
        {
            return $"{(_choice.Percent(30) ? $"k{_aliases++}: " : "")}__typename{Directives("FIELD")}";
        }

        var arguments = _arguments.Of(field.Arguments);

        // Without an alias of its own a field meets another one's name, which is wrong as often as not.
        var alias = Hits(DocumentFlaw.Conflict, 50) ? $"{_choice.Of(["a", "b", "title"])}: " : _choice.Percent(arguments.Length > 0 || _open > 0 ? 92 : 55) ? $"k{_aliases++}: " : "";
        return $"{alias}{field.Name}{arguments}{Directives("FIELD")}{Below(field, depth)}";
    }

    /// <summary>The name of a fragment that may be spread on a type, made where there is none.</summary>
    public string Fragment(TypeSketch type)
    {
        if (Hits(DocumentFlaw.UnknownFragment, 40))
        {
            return "Unknown";
        }

        var fitting = _named.FindAll(known => Overlaps(_schema.Find(known.Condition), type));
        if (_choice.Percent(35) && _choice.TryOf(fitting, out var known))
        {
            return known.Name;
        }

        // It is known only when it is whole: else it could spread itself.
        var name = $"{_prefix}{_fragments++}";
        var condition = Condition(type);
        if (_flaw == DocumentFlaw.FragmentCycle)
        {
            _named.Add((name, condition));
        }

        _open++;
        var body = _schema.Find(condition) is { IsComposite: true } on ? Set(on, 1) : "{ __typename }";
        _open--;
        Fragments.Add($"{(_choice.Percent(2) ? "\"\"\"a fragment\"\"\"\n" : "")}fragment {name} on {condition}{Directives("FRAGMENT_DEFINITION")} {body}");
        if (_flaw != DocumentFlaw.FragmentCycle)
        {
            _named.Add((name, condition));
        }

        return name;
    }

    private string Inline(TypeSketch type, int depth)
    {
        _open++;
        var condition = Condition(type);
        var isBare = _choice.Percent(25);
        var on = isBare ? type : _schema.Find(condition);
        var text = $"...{(isBare ? "" : $" on {condition}")}{Directives("INLINE_FRAGMENT")} {(on is { IsComposite: true } ? Set(on, depth + 1) : "{ __typename }")}";
        _open--;
        return text;
    }

    private string Condition(TypeSketch type)
    {
        if (Hits(DocumentFlaw.UnknownCondition, 30))
        {
            return _choice.Of(["Unknown", "TypeAA", "__Unknown"]);
        }

        if (Hits(DocumentFlaw.ConditionOnLeaf, 30))
        {
            return _choice.Of(["Int", "String", "EnumA", "InputA"]);
        }

        var composites = _schema.Types.FindAll(known => known.IsComposite);
        return _choice.Of(Hits(DocumentFlaw.ImpossibleSpread, 60) ? composites : composites.FindAll(known => known == type || Overlaps(known, type))).Name;
    }

    private string Below(FieldSketch field, int depth)
    {
        var isComposite = IsComposite(field);
        if (Hits(DocumentFlaw.LeafSelections, 30))
        {
            isComposite = !isComposite;
        }

        return !isComposite ? ""
            : _schema.Find(TypeText.Named(field.Type)) is { IsComposite: true } type ? $" {Set(type, depth + 1)}"
            : " { a }";
    }

    private bool IsComposite(FieldSketch field) => _schema.Find(TypeText.Named(field.Type)) is { IsComposite: true };

    private bool Overlaps(TypeSketch? one, TypeSketch other) => one is not null && _schema.PossibleTypes(one).Intersect(_schema.PossibleTypes(other)).Any();

    private bool Hits(DocumentFlaw flaw, int chance) => _flaw == flaw && _choice.Percent(chance);
}
