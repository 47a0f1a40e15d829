using System.Text;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Cases.Tests.Neo4j.Random;

/// <summary>Random selections; aliases keep fields of one place apart.</summary>
internal sealed class RandomSelections(System.Random random, Schema schema, RandomArguments arguments)
{
    /// <summary>The name of the one connection whose page variables give.</summary>
    public const string Paged = "page";

    private readonly StringBuilder _text = new();
    private int _aliases;

    /// <summary>Whether a connection takes its page from variables.</summary>
    public bool HasPage { get; private set; }

    public string Text => _text.ToString();

    /// <summary>Adds a field, with what stands below it, at most so many levels deep.</summary>
    public void Add(FieldDefinition field, int depth, bool isAliased)
    {
        var isPaged = !HasPage && field.Arguments.Any(argument => argument.Name == "after");
        HasPage |= isPaged;
        if (isPaged)
        {
            _text.Append(Paged).Append(": ");
        }
        else if (isAliased || field.Arguments.Count > 0)
        {
            _text.Append('a').Append(_aliases++).Append(": ");
        }

        _text.Append(field.Name).Append(arguments.Of(field, isPaged));
        if (field.Type.Named is CompositeType type)
        {
            _text.Append(" { ");
            AddFields(type, depth, isAliased: false);
            _text.Append("} ");
        }
        else
        {
            _text.Append(' ');
        }
    }

    private void AddFields(CompositeType type, int depth, bool isAliased)
    {
        // Groups by random keys many relationships away take the database minutes; cases ask for groups.
        var fields = type is FieldsType named ? named.Fields.Where(field => field.Name != "groups").ToArray() : [];
        var leaves = fields.Where(field => field.Type.Named is not CompositeType).ToArray();

        // Pages and edges have few fields, and all are of interest; of a node only some.
        var isEnvelope = fields.Any(field => field.Name is "pageInfo" or "cursor" or "endCursor");
        var chosen = isEnvelope ? leaves : leaves.Where(field => field.Name == "id" || random.Next(leaves.Length) < 3).ToArray();
        if (chosen.Length == 0)
        {
            _text.Append(isAliased ? $"a{_aliases++}: __typename " : "__typename ");
        }

        foreach (var field in chosen)
        {
            Add(field, depth, isAliased);
        }

        var below = fields.Except(leaves).ToArray();
        if (isEnvelope)
        {
            foreach (var field in below)
            {
                Add(field, depth, isAliased);
            }
        }
        else if (depth > 0)
        {
            random.Shuffle(below);
            foreach (var field in below.Take(random.Next(0, 3)))
            {
                Add(field, depth - 1, isAliased);
            }
        }

        if (type is not ObjectType && random.Next(2) == 0)
        {
            AddFragment(RandomValues.Any(random, schema.PossibleTypes(type)), depth);
        }
    }

    private void AddFragment(ObjectType type, int depth)
    {
        _text.Append("... on ").Append(type.Name).Append(" { ");
        AddFields(type, depth, isAliased: true);
        _text.Append("} ");
    }
}
