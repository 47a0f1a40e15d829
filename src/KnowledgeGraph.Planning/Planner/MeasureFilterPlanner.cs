using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Turns filters on aggregates into predicates: of the related in a filter, of the entries of a group.</summary>
internal sealed class MeasureFilterPlanner(PlanScope scope, FilterPlanner filters, ComparisonPlanner comparisons)
{
    /// <summary>What must be true of the related together; those count that fit <paramref name="among"/> and the input's own <c>where</c>.</summary>
    public Predicate? Related(RelationshipField field, ArgumentValue? value, Predicate? among, AsOf? asOf, int depth)
    {
        if (value is not ObjectArgument given || !filters.Allows(given, depth))
        {
            return null;
        }

        if (filters.Plan(given.Find("where"), false, asOf, depth + 1) is { } counted)
        {
            among = among is null ? counted : new AndPredicate([among, counted]);
        }

        var conditions = new List<Predicate>();
        if (Fits(given, asOf, depth) is { } fits)
        {
            conditions.Add(new RelatedMeasuresPredicate(field, among, fits));
        }

        conditions.AddRange(Joins(given, item => Related(field, item, among, asOf, depth + 1)));
        return FilterPlanner.Joined(conditions);
    }

    /// <summary>What must be true of the entries of a group together.</summary>
    public Predicate? OfGroup(ArgumentValue? value, AsOf? asOf, int depth = 0)
    {
        if (value is not ObjectArgument given || !filters.Allows(given, depth))
        {
            return null;
        }

        var conditions = new List<Predicate>();
        if (Fits(given, asOf, depth) is { } fits)
        {
            conditions.Add(fits);
        }

        conditions.AddRange(Joins(given, item => OfGroup(item, asOf, depth + 1)));
        return FilterPlanner.Joined(conditions);
    }

    private static IEnumerable<Predicate> Joins(ObjectArgument given, Func<ArgumentValue, Predicate?> plan) =>
        given.Fields
            .Select(field => field.Key.Role is LogicInput logic ? FilterPlanner.Join(logic.Logic, field.Value, plan) : null)
            .OfType<Predicate>();

    // Counts, and the measures of nodes and relationships.
    private Predicate? Fits(ObjectArgument given, AsOf? asOf, int depth)
    {
        var conditions = new List<Predicate>();
        foreach (var (definition, value) in given.Fields)
        {
            var condition = definition.Role switch
            {
                CountInput => OfProperty(null, false, value),
                NodeInput => Properties(value, false, asOf, depth + 1),
                EdgeInput => Properties(value, true, asOf, depth + 1),
                _ => null,
            };
            if (condition is not null)
            {
                conditions.Add(condition);
            }
        }

        return FilterPlanner.Joined(conditions);
    }

    private Predicate? Properties(ArgumentValue value, bool onEdge, AsOf? asOf, int depth)
    {
        if (value is not ObjectArgument given || !filters.Allows(given, depth))
        {
            return null;
        }

        var conditions = new List<Predicate>();
        foreach (var (definition, measured) in given.Fields)
        {
            if (definition.Role is not PropertyInput property)
            {
                continue;
            }

            scope.RefuseLevel(property.Field, asOf, measured.Location);
            if (OfProperty(property.Field, onEdge, measured) is { } condition)
            {
                conditions.Add(condition);
            }
        }

        conditions.AddRange(Joins(given, item => Properties(item, onEdge, asOf, depth + 1)));
        return FilterPlanner.Joined(conditions);
    }

    private Predicate? OfProperty(PropertyField? field, bool onEdge, ArgumentValue value)
    {
        if (value is not ObjectArgument given)
        {
            return null;
        }

        var conditions = new List<Predicate>();
        foreach (var (definition, compared) in given.Fields)
        {
            if (definition.Role is AggregateFunctionInput of && comparisons.Measure(new Measure(of.Function, field, onEdge), compared) is { } condition)
            {
                conditions.Add(condition);
            }
        }

        return FilterPlanner.Joined(conditions);
    }
}
