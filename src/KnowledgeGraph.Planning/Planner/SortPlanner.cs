using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Turns a <c>sort</c> argument into a total order.</summary>
internal sealed class SortPlanner(PlanScope scope)
{
    private const string NoField = "A sort key names one field, this one none; leave it out.";
    private const string SeveralFields = "A sort key names one field; write several keys as several items of the list.";

    /// <summary>The order of rows of a type; without an argument, by id.</summary>
    /// <param name="sort">The argument.</param>
    /// <param name="origin">What gives the rows: part of the digest, so that a cursor fits only there.</param>
    public SortOrder Plan(ArgumentValue? sort, string origin)
    {
        var keys = ImmutableArray.CreateBuilder<SortKey>();
        if (sort is ListArgument list)
        {
            foreach (var item in list.Items.OfType<ObjectArgument>())
            {
                Add(item, false, keys);
            }
        }

        return Of(keys.ToImmutable(), origin);
    }

    /// <summary>The order of given keys.</summary>
    public static SortOrder Of(ImmutableArray<SortKey> keys, string origin)
    {
        var text = new StringBuilder(origin);
        foreach (var key in keys)
        {
            text.Append(key.OnEdge ? " edge." : " node.").Append(key.Field.Name).Append(key.Descending ? " DESC" : " ASC");
        }

        return new SortOrder(keys, Fingerprint.Of(text.ToString()));
    }

    private void Add(ObjectArgument item, bool onEdge, ImmutableArray<SortKey>.Builder keys)
    {
        var given = item.Fields.Where(field => field.Value is not NullArgument).ToArray();
        if (given.Length != 1)
        {
            scope.Errors.Add(GraphQLError.At(item.Location, ErrorCodes.BadArgument, given.Length == 0 ? NoField : SeveralFields));
        }

        foreach (var (definition, value) in given)
        {
            switch (definition.Role)
            {
                case PropertyInput property when value is EnumArgument direction:
                    keys.Add(new SortKey(property.Field, onEdge, direction.Value == "DESC"));
                    break;
                case NodeInput when value is ObjectArgument node:
                    Add(node, false, keys);
                    break;
                case EdgeInput when value is ObjectArgument edge:
                    Add(edge, true, keys);
                    break;
                default:
                    break;
            }
        }
    }
}
