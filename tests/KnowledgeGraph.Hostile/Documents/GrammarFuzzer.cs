using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Hostile.Documents;

/// <summary>Makes documents by the grammar and the schema: mostly valid, in odd shapes.</summary>
public sealed class GrammarFuzzer(Schema schema, Random random)
{
    private const int MostFields = 60;

    private readonly ValueFuzzer _values = new(random);
    private readonly List<string> _fragments = [];
    private readonly List<(string Definition, string? Json)> _variables = [];
    private int _fields;

    public FuzzDocument Make()
    {
        var body = new StringBuilder();
        AddSelection(body, schema.QueryType!, random.Next(1, 6));
        var isNamed = _variables.Count > 0 || random.Chance(0.3);
        var document = new StringBuilder(isNamed ? "query A" : "");
        if (_variables.Count > 0)
        {
            document.Append('(').AppendJoin(", ", _variables.Select(variable => variable.Definition)).Append(')');
        }

        document.Append(body);
        if (isNamed && random.Chance(0.1))
        {
            document.Append(" query B { __typename }");
        }

        document.AppendJoin(" ", _fragments);
        var variables = string.Join(',', _variables.Select(variable => variable.Json).OfType<string>());
        return new FuzzDocument(document.ToString(), _variables.Count > 0 ? $"{{{variables}}}" : null, isNamed && random.Chance(0.6) ? "\"A\"" : null);
    }

    private void AddSelection(StringBuilder text, CompositeType type, int depth)
    {
        text.Append('{');
        var before = _fields;
        for (var count = random.Next(1, 6); count > 0 && _fields < MostFields && type is FieldsType; count--)
        {
            AddField(text, random.Of(((FieldsType)type).Fields), depth);
        }

        if (_fields == before || random.Chance(0.1))
        {
            text.Append(" __typename");
        }

        if (depth > 0 && _fields < MostFields && type != schema.QueryType && random.Chance(0.25))
        {
            AddFragment(text, type, depth - 1);
        }

        text.Append('}');
    }

    private void AddField(StringBuilder text, FieldDefinition field, int depth)
    {
        var isComposite = field.Type.Named is CompositeType;
        if (isComposite && depth == 0)
        {
            return;
        }

        _fields++;
        text.Append(' ').Append(Alias()).Append(field.Name);
        var arguments = field.Arguments.Where(argument => argument.IsRequired || random.Chance(0.15)).ToList();
        if (arguments.Count > 0)
        {
            text.Append('(');
            foreach (var argument in arguments)
            {
                text.Append(' ').Append(argument.Name).Append(": ");
                AddArgument(text, argument.Type);
            }

            text.Append(')');
        }

        AddDirective(text);
        if (isComposite)
        {
            AddSelection(text, (CompositeType)field.Type.Named, depth - 1);
        }
    }

    // A name that stands twice tries the merging of fields; a name for each would never.
    private string Alias() =>
        random.Chance(0.03) ? $"a{random.Next(3)}: "
        : random.Chance(0.3) ? $"b{_fields}: "
        : "";

    private void AddArgument(StringBuilder text, GraphQLType type)
    {
        if (!random.Chance(0.15))
        {
            _values.Add(text, type, 3, asJson: false);
            return;
        }

        var name = $"v{_variables.Count.ToString(CultureInfo.InvariantCulture)}";
        var json = new StringBuilder($"\"{name}\":");
        _values.Add(json, type, 3, asJson: true);
        _variables.Add(($"${name}: {type}", random.Chance(0.9) ? json.ToString() : null));
        text.Append('$').Append(name);
    }

    private void AddDirective(StringBuilder text)
    {
        if (random.Chance(0.08))
        {
            text.Append(random.Chance(0.5) ? " @skip(if: " : " @include(if: ");
            AddArgument(text, new NonNullType(schema.FindType("Boolean")!));
            text.Append(')');
        }
    }

    private void AddFragment(StringBuilder text, CompositeType type, int depth)
    {
        var possible = schema.PossibleTypes(type);
        var on = type is not ObjectType && !possible.IsEmpty && random.Chance(0.8) ? random.Of(possible) : type;
        if (random.Chance(0.5))
        {
            text.Append(" ... on ").Append(on.Name);
            AddSelection(text, on, depth);
            return;
        }

        var name = $"F{_fragments.Count}";
        _fragments.Add("");
        var fragment = new StringBuilder($" fragment {name} on {on.Name}");
        AddSelection(fragment, on, depth);
        _fragments[int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture)] = fragment.ToString();
        text.Append(" ...").Append(name);
    }
}
