using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Turns a <c>where</c> argument into a predicate.</summary>
internal sealed class FilterPlanner(PlanScope scope)
{
    private readonly ComparisonPlanner _comparisons = new(scope);
    private int _conditions;

    /// <summary>The predicate of a filter on nodes; null where it asks nothing.</summary>
    public Predicate? Plan(ArgumentValue? where, AsOf? asOf) => Plan(where, false, asOf, 0);

    /// <summary>Plans filters on aggregates; they count as conditions of this filter.</summary>
    public MeasureFilterPlanner Measures => field ??= new MeasureFilterPlanner(scope, this, _comparisons);

    /// <summary>The predicate of a filter that stands within another.</summary>
    public Predicate? Plan(ArgumentValue? where, bool onEdge, AsOf? asOf, int depth)
    {
        if (where is not ObjectArgument given || !Allows(given, depth))
        {
            return null;
        }

        var conditions = ImmutableArray.CreateBuilder<Predicate>(given.Fields.Length);
        foreach (var (definition, value) in given.Fields)
        {
            var condition = definition.Role switch
            {
                LogicInput logic => Join(logic.Logic, value, item => Plan(item, onEdge, asOf, depth + 1)),
                PropertyInput property => Property(property.Field, value, onEdge, asOf),
                RelationshipInput related => Quantified(related.Field, true, value, asOf, depth),
                RelationshipConnectionInput related => Quantified(related.Field, false, value, asOf, depth),
                NodeInput => Plan(value, false, asOf, depth + 1),
                EdgeInput => Plan(value, true, asOf, depth + 1),
                TypenameInput => Kinds(value),
                _ => throw new InvalidOperationException($"No filter is made of {definition.Name}."),
            };
            if (condition is not null)
            {
                conditions.Add(condition);
            }
        }

        return Joined(conditions);
    }

    /// <summary>The kinds that a list of names means.</summary>
    public Predicate? Kinds(ArgumentValue? value) =>
        value is ListArgument list
            ? new KindPredicate(
                [
                    .. list.Items.OfType<EnumArgument>()
                        .Select(item => scope.Ontology.FindKind(item.Value)!)
                        .DistinctBy(kind => kind.Index)
                        .OrderBy(kind => kind.Index),
                ]
            )
            : null;

    /// <summary>One condition out of several, which all must hold; null where there is none.</summary>
    public static Predicate? Joined(IReadOnlyList<Predicate> conditions) =>
        conditions.Count switch
        {
            0 => null,
            1 => conditions[0],
            _ => new AndPredicate([.. conditions]),
        };

    /// <summary>Conditions joined as a filter says; null where there is nothing to join.</summary>
    public static Predicate? Join(Logic logic, ArgumentValue value, Func<ArgumentValue, Predicate?> plan)
    {
        // An empty condition holds for every row, so its negation holds for none.
        if (logic == Logic.Not)
        {
            return value is ObjectArgument ? new NotPredicate(plan(value) ?? new AndPredicate([])) : null;
        }

        if (value is not ListArgument list)
        {
            return null;
        }

        var items = list.Items.Select(item => plan(item) ?? new AndPredicate([])).ToImmutableArray();
        return logic == Logic.And ? new AndPredicate(items) : new OrPredicate(items);
    }

    private Predicate? Property(PropertyField field, ArgumentValue value, bool onEdge, AsOf? asOf)
    {
        scope.RefuseLevel(field, asOf, value.Location);
        return _comparisons.Property(field, value, onEdge);
    }

    private AndPredicate? Quantified(RelationshipField field, bool nodesOnce, ArgumentValue value, AsOf? asOf, int depth)
    {
        if (value is not ObjectArgument given)
        {
            return null;
        }

        var conditions = ImmutableArray.CreateBuilder<Predicate>();
        foreach (var (definition, where) in given.Fields)
        {
            if (definition.Role is AggregateInput && Measures.Related(field, where, scope.Among(field, asOf), asOf, depth + 1) is { } measures)
            {
                conditions.Add(measures);
            }
            else if (definition.Role is QuantifierInput quantifier && where is not NullArgument)
            {
                conditions.Add(
                    new RelatedPredicate(
                        field,
                        quantifier.Quantifier,
                        Plan(where, false, asOf, depth + 1),
                        scope.Among(field, asOf),
                        nodesOnce && quantifier.Quantifier == Quantifier.Single
                    )
                );
            }
        }

        return new AndPredicate(conditions.ToImmutable());
    }

    /// <summary>Whether a filter may be so deep and have one more condition; a mistake where not.</summary>
    public bool Allows(ObjectArgument given, int depth)
    {
        if (depth > scope.Limits.MaxFilterDepth)
        {
            scope.Errors.Add(
                GraphQLError.At(given.Location, ErrorCodes.TooDeep, $"The filter is nested deeper than {scope.Limits.MaxFilterDepth} levels.")
            );
            return false;
        }

        if (++_conditions == scope.Limits.MaxFilterConditions + 1)
        {
            scope.Errors.Add(
                GraphQLError.At(
                    given.Location,
                    ErrorCodes.TooManyConditions,
                    $"The filters of the operation have more than {scope.Limits.MaxFilterConditions} conditions; a list in `in` takes many values at once."
                )
            );
        }

        return _conditions <= scope.Limits.MaxFilterConditions;
    }
}
