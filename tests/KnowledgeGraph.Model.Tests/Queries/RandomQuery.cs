using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model.Tests.Graphs;

namespace KnowledgeGraph.Model.Tests.Queries;

/// <summary>Random queries by the grammar of the served schema, each given by its seed and its graph.</summary>
internal sealed class RandomQuery
{
    /// <summary>The key of the one connection to which a cursor can be given.</summary>
    public const string Paged = "page";

    private readonly Random _random;
    private readonly RandomInputs _inputs;
    private readonly int _longest;
    private int _keys;
    private bool _hasPage;

    private RandomQuery(int seed, ModelGraph graph, int longest)
    {
        _longest = longest;
        _random = new Random(seed);
        _inputs = new RandomInputs(_random, graph);
    }

    /// <param name="seed">The seed.</param>
    /// <param name="graph">The graph that is asked.</param>
    /// <param name="longest">How many relationships a walk may have.</param>
    public static ModelQuery Of(int seed, ModelGraph graph, int longest = 6) => new RandomQuery(seed, graph, longest).Make();

    /// <summary>A query of one root field alone, with little below it.</summary>
    public static ModelQuery Of(int seed, ModelGraph graph, string root) =>
        new([], [new RandomQuery(seed, graph, 6).Field(Harbour.Schema.QueryType!.Fields.First(field => field.Name == root), 0)]);

    private ModelQuery Make()
    {
        var asOf = _random.Next(4) == 0 ? Harbour.Schema.FindDirective("asOf")!.Arguments.Where(argument => argument.IsRequired || _random.Next(2) == 0) : [];
        var roots = Harbour.Schema.QueryType!.Fields.Where(field => Modelled.Has(Harbour.Schema.QueryType, field)).ToArray();
        return new ModelQuery(
            [.. asOf.Select(argument => Given(argument, _random.Next(2)))],
            [.. Enumerable.Range(0, _random.Next(4) == 0 ? 2 : 1).Select(_ => Field(Root(roots), _random.Next(1, 4)))]
        );
    }

    // Half of them walk, search or may have groups.
    private FieldDefinition Root(FieldDefinition[] roots)
    {
        var walks = roots.Where(field => Modelled.Walks.Contains(field.Name)).ToArray();
        return _random.Next(2) == 0 ? RandomScalars.Any(_random, [.. roots.Except(walks)])
            : _random.Next(4) > 0 ? RandomScalars.Any(_random, walks)
            : RandomScalars.Any(_random, [.. roots.Except(walks).Where(field => field.Arguments.Any(argument => argument.Name == "after"))]);
    }

    private Selection Field(FieldDefinition field, int depth)
    {
        var isPaged = !_hasPage && _random.Next(6) > 0 && field.Arguments.Any(argument => argument.Name == "after");
        _hasPage |= isPaged;
        var key = isPaged ? Paged : string.Create(CultureInfo.InvariantCulture, $"a{_keys++}");
        return new Selection(key, field.Name, Arguments(field), field.Type.Named is CompositeType type ? Fields(type, depth) : []);
    }

    private IReadOnlyList<Argument> Arguments(FieldDefinition field)
    {
        var backward = _random.Next(field.Name == "search" ? 6 : 3) == 0;
        return
        [
            .. field.Arguments.Where(Modelled.Has)
                .Where(argument => argument.Name switch
                {
                    "after" or "before" => false,
                    "first" => !backward && _random.Next(3) > 0,
                    "last" => backward,
                    "where" => _random.Next(3) > 0,
                    "maxLength" => _random.Next(3) > 0,
                    "along" or "kinds" => _random.Next(5) == 0,
                    "asOf" when Modelled.Walks.Contains(field.Name) => _random.Next(5) == 0,
                    _ => argument.IsRequired || _random.Next(3) == 0,
                })
                .Select(argument => Given(argument, _random.Next(1, 4))),
        ];
    }

    private Argument Given(InputValueDefinition argument, int depth)
    {
        var value = argument.Name switch
        {
            "first" when _random.Next(8) == 0 => _random.Next(6, 300),
            "first" or "last" or "limit" or "offset" => _random.Next(0, 6),
            "maxLength" or "depth" => !argument.IsRequired && _random.Next(20) == 0 ? null : _random.Next(0, _longest + 1),
            "along" => new JsonArray([.. ((EnumType)argument.Type.Named).Values.Where(_ => _random.Next(3) > 0).Select(kind => JsonValue.Create(kind.Name))]),
            "at" => _random.Next(0, 3),
            "text" => RandomTexts.Search(_random),
            _ when argument.Type.Nullable is NamedType { Name: "ID" } => _inputs.Id(),
            _ => _inputs.Of(argument.Type, depth),
        };
        return new Argument(argument.Name, value, argument.Type, _random.Next(5) == 0);
    }

    private List<Selection> Fields(CompositeType type, int depth)
    {
        var fields = ((FieldsType)type).Fields.Where(field => Modelled.Has(type, field)).ToArray();
        var isNode = Harbour.Ontology.FindNodeType(type.Name) is not null;
        var isEnvelope = !isNode && fields.Any(field => field.Name is "pageInfo" or "cursor" or "endCursor" or "isCut" or "length" or "forward" or "keys" or "boolean" or "depth");
        var leaves = fields.Where(field => field.Type.Named is not CompositeType).ToArray();
        var below = fields.Except(leaves).ToArray();
        var chosen = leaves.Where(field => field.Name == "id" || _random.Next(field.Name == "totalCount" ? (type.Name == "SearchConnection" ? 6 : 3) : isEnvelope ? 1 : Math.Max(4, leaves.Length / 3)) == 0).ToList();
        if (isEnvelope || (depth > 0 && _random.Next(3) > 0))
        {
            _random.Shuffle(below);
            chosen.AddRange(below.Take(isEnvelope ? _random.Next(1, 4) : _random.Next(1, 3)));
        }

        var selections = chosen.Select(field => Field(field, isEnvelope ? depth : depth - 1)).ToList();
        if (type is InterfaceType && depth > 0 && _random.Next(3) == 0)
        {
            var kind = RandomScalars.Any(_random, Harbour.Schema.PossibleTypes(type));
            selections.Add(new Selection(kind.Name, "...", [], Fields(kind, depth - 1)));
        }

        if (selections.Count == 0)
        {
            selections.Add(isNode ? new Selection(string.Create(CultureInfo.InvariantCulture, $"a{_keys++}"), "__typename", [], []) : Field(RandomScalars.Any(_random, fields), depth));
        }

        return selections;
    }
}
