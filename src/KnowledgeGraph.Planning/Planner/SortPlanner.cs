using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Turns a <c>sort</c> argument into a total order.</summary>
internal sealed class SortPlanner(PlanScope scope)
{
    /// <summary>How many keys a sort may have.</summary>
    public const int MaxKeys = 32;

    private const string NoField = "A sort key names one field, this one none; leave it out.";
    private const string SeveralFields = "A sort key names one field; write several keys as several items of the list.";

    /// <summary>The order of rows of a type; without an argument, by id.</summary>
    /// <param name="sort">The argument.</param>
    /// <param name="origin">What gives the rows: part of the digest, so that a cursor fits only there.</param>
    /// <param name="asOf">The date that holds for what is related.</param>
    public SortOrder Plan(ArgumentValue? sort, string origin, AsOf? asOf)
    {
        var keys = ImmutableArray.CreateBuilder<SortKey>();
        if (sort is ListArgument list)
        {
            foreach (var item in list.Items.OfType<ObjectArgument>())
            {
                Add(item, false, [], asOf, keys);
            }
        }

        if (keys.Count > MaxKeys)
        {
            scope.Errors.Add(TooManyKeys(sort!, keys.Count));
        }

        // What is related on one date makes another order than on the next.
        return asOf is not null && keys.Any(key => key is RelatedKey or CountKey)
            ? Of(keys.ToImmutable(), $"{origin} {asOf.Match}") with { BoundTo = [new BoundValue("asOf", asOf.Date)] }
            : Of(keys.ToImmutable(), origin);
    }

    /// <summary>The mistake of a sort that has more keys than a cursor holds.</summary>
    public static GraphQLError TooManyKeys(ArgumentValue sort, int count) =>
        GraphQLError.At(sort.Location, ErrorCodes.BadArgument, $"A sort has up to {MaxKeys} keys, not {count.ToString(System.Globalization.CultureInfo.InvariantCulture)}.");

    /// <summary>The order of given keys.</summary>
    public static SortOrder Of(ImmutableArray<SortKey> keys, string origin)
    {
        var text = new StringBuilder(origin);
        foreach (var key in keys)
        {
            text.Append(' ').Append(NameOf(key)).Append(key.Descending ? " DESC" : " ASC");
        }

        return new SortOrder(keys, Fingerprint.Of(text.ToString()));
    }

    private static string NameOf(SortKey key) =>
        key switch
        {
            PropertyKey property => $"{(property.OnEdge ? "edge" : "node")}.{property.Field.Name}",
            RelatedKey related => $"{string.Join('.', related.Hops.Select(hop => hop.Name))}.{NameOf(related.Key)}",
            CountKey count => $"count.{count.Field.Name}",
            ScoreKey => "score",
            _ => throw new InvalidOperationException($"{key.GetType().Name} has no name."),
        };

    private void Add(ObjectArgument item, bool onEdge, ImmutableArray<RelationshipField> hops, AsOf? asOf, ImmutableArray<SortKey>.Builder keys)
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
                    scope.RefuseLevel(property.Field, asOf, value.Location);
                    keys.Add(Behind(hops, new PropertyKey(property.Field, onEdge, IsDescending(direction)), asOf));
                    break;
                case NodeInput when value is ObjectArgument node:
                    Add(node, false, hops, asOf, keys);
                    break;
                case EdgeInput when value is ObjectArgument edge:
                    Add(edge, true, hops, asOf, keys);
                    break;
                case RelationshipInput related when value is ObjectArgument target:
                    Follow(related.Field, target, hops, asOf, keys);
                    break;
                case RelationshipConnectionInput related when value is ObjectArgument count && count.Find("count") is EnumArgument direction:
                    keys.Add(Behind(hops, new CountKey(related.Field, scope.Among(related.Field, asOf), IsDescending(direction)), asOf));
                    break;
                case RelationshipConnectionInput:
                    scope.Errors.Add(GraphQLError.At(value.Location, ErrorCodes.BadArgument, NoField));
                    break;
                default:
                    break;
            }
        }
    }

    private SortKey Behind(ImmutableArray<RelationshipField> hops, SortKey key, AsOf? asOf) =>
        hops.IsEmpty ? key : new RelatedKey(hops, [.. hops.Select(hop => scope.Shown(hop, asOf))], key);

    private void Follow(RelationshipField field, ObjectArgument target, ImmutableArray<RelationshipField> hops, AsOf? asOf, ImmutableArray<SortKey>.Builder keys)
    {
        if (hops.Length >= scope.Limits.MaxFilterDepth)
        {
            scope.Errors.Add(
                GraphQLError.At(target.Location, ErrorCodes.TooDeep, $"The sort key is nested deeper than {scope.Limits.MaxFilterDepth} levels.")
            );
            return;
        }

        Add(target, false, hops.Add(field), asOf, keys);
    }

    private static bool IsDescending(EnumArgument direction) => direction.Value == "DESC";
}
