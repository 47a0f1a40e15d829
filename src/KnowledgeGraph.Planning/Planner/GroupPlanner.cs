using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Makes the step that sorts the rows of a connection into groups.</summary>
internal sealed class GroupPlanner(PlanScope scope)
{
    private const int MaxKeys = 8;
    private const string NoField = "A key of groups names one field, this one none.";
    private const string SeveralFields = "A key of groups names one field; write several keys as several items of the list.";

    public GroupsStep Plan(ConnectionStep connection, Dictionary<string, ArgumentValue> arguments, MeasureFilterPlanner filters)
    {
        var keys = ImmutableArray.CreateBuilder<GroupKey>();
        foreach (var item in ((ListArgument)arguments["by"]).Items.OfType<ObjectArgument>())
        {
            AddKey(item, false, [], connection.AsOf, keys);
        }

        if (keys.Count is 0 or > MaxKeys && scope.Errors.Count == 0)
        {
            scope.Errors.Add(
                GraphQLError.At(
                    arguments["by"].Location,
                    ErrorCodes.BadArgument,
                    $"Groups have from 1 to {MaxKeys} keys, not {keys.Count.ToString(CultureInfo.InvariantCulture)}."
                )
            );
        }

        var order = ImmutableArray.CreateBuilder<MeasureOrder>();
        foreach (var item in (arguments.GetValueOrDefault("sort") as ListArgument)?.Items.OfType<ObjectArgument>() ?? [])
        {
            AddOrder(item, null, false, order);
        }

        if (order.Count > SortPlanner.MaxKeys)
        {
            scope.Errors.Add(SortPlanner.TooManyKeys(arguments["sort"], order.Count));
        }

        return new GroupsStep(
            connection.Page.Input,
            keys.ToImmutable(),
            filters.OfGroup(arguments.GetValueOrDefault("where"), connection.AsOf),
            order.ToImmutable(),
            Sliced(Digest(connection, keys, order), arguments)
        )
        {
            AsOf = connection.AsOf,
        };
    }

    private void AddKey(ObjectArgument item, bool onEdge, ImmutableArray<RelationshipField> hops, AsOf? asOf, ImmutableArray<GroupKey>.Builder keys)
    {
        if (hops.Length > scope.Limits.MaxFilterDepth)
        {
            scope.Errors.Add(GraphQLError.At(item.Location, ErrorCodes.TooDeep, $"The key is nested deeper than {scope.Limits.MaxFilterDepth} levels."));
            return;
        }

        if (OneOf(item) is not ({ } definition, { } value))
        {
            return;
        }

        switch (definition.Role)
        {
            case PropertyInput property:
                scope.RefuseLevel(property.Field, asOf, value.Location);
                var buckets = value is ObjectArgument span ? Buckets(span) : null;
                var order = value is ObjectArgument given ? given.Find("order") : value;
                keys.Add(
                    new GroupKey(hops, [.. hops.Select(hop => scope.Shown(hop, asOf))], property.Field, onEdge, order is EnumArgument { Value: "DESC" }, buckets)
                );
                break;
            case TypenameInput:
                keys.Add(new GroupKey(hops, [.. hops.Select(hop => scope.Shown(hop, asOf))], null, false, value is EnumArgument { Value: "DESC" }, null));
                break;
            case NodeInput when value is ObjectArgument node:
                AddKey(node, false, hops, asOf, keys);
                break;
            case EdgeInput when value is ObjectArgument edge:
                AddKey(edge, true, hops, asOf, keys);
                break;
            case RelationshipInput related when value is ObjectArgument target:
                AddKey(target, false, hops.Add(related.Field), asOf, keys);
                break;
            default:
                break;
        }
    }

    private GroupBuckets Buckets(ObjectArgument span) =>
        new(
            span.Find("bucket") is EnumArgument name ? Enum.Parse<DateBucket>(name.Value, true) : DateBucket.Year,
            Bound(span, "from"),
            Bound(span, "to"),
            span.Find("match") is EnumArgument { Value: "DEFINITELY" } ? DateMatch.Definitely : DateMatch.Possibly
        );

    private Parameter? Bound(ObjectArgument span, string name) =>
        span.Find(name) is { } value and not NullArgument ? scope.Parameter(value, ParameterKind.Value, name) : null;

    private void AddOrder(ObjectArgument item, PropertyField? field, bool onEdge, ImmutableArray<MeasureOrder>.Builder order)
    {
        if (OneOf(item) is not ({ } definition, { } value))
        {
            return;
        }

        switch (definition.Role)
        {
            case AggregateFunctionInput of when value is EnumArgument direction:
                order.Add(new MeasureOrder(new Measure(of.Function, field, onEdge), direction.Value == "DESC"));
                break;
            case CountInput or NodeInput when value is ObjectArgument inner:
                AddOrder(inner, null, false, order);
                break;
            case EdgeInput when value is ObjectArgument inner:
                AddOrder(inner, null, true, order);
                break;
            case PropertyInput property when value is ObjectArgument inner:
                AddOrder(inner, property.Field, onEdge, order);
                break;
            default:
                break;
        }
    }

    private (GraphQL.TypeSystem.InputValueDefinition? Definition, ArgumentValue? Value) OneOf(ObjectArgument item)
    {
        var given = item.Fields.Where(field => field.Value is not NullArgument).ToArray();
        if (given.Length == 1)
        {
            return (given[0].Key, given[0].Value);
        }

        scope.Errors.Add(GraphQLError.At(item.Location, ErrorCodes.BadArgument, given.Length == 0 ? NoField : SeveralFields));
        return default;
    }

    private GroupSlice Sliced(string digest, Dictionary<string, ArgumentValue> arguments)
    {
        var page = scope.Page(arguments, name => scope.Cursor(arguments, name, digest));
        return new GroupSlice(digest, page.First, page.After, page.Last, page.Before);
    }

    private static string Digest(ConnectionStep connection, IEnumerable<GroupKey> keys, IEnumerable<MeasureOrder> order)
    {
        var text = new StringBuilder("groups ").Append(connection.Page.Order.Digest);
        foreach (var key in keys)
        {
            text.Append(CultureInfo.InvariantCulture, $" {(key.OnEdge ? "edge" : "node")}.{key.Path} {key.Buckets?.Bucket} {(key.Descending ? "DESC" : "ASC")}");
        }

        foreach (var by in order)
        {
            text.Append(CultureInfo.InvariantCulture, $" {by.Measure.Function} {by.Measure.OnEdge} {by.Measure.Field?.Name} {(by.Descending ? "DESC" : "ASC")}");
        }

        return Fingerprint.Of(text.ToString());
    }
}
