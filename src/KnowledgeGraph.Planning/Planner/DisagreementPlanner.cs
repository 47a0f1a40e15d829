using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Makes the rows of pairs that disagree: the relationships that say so, one for each pair.</summary>
internal sealed class DisagreementPlanner(PlanScope scope)
{
    /// <summary>The rows: each the node that disagrees and the relationship.</summary>
    public RowStep Rows(DisagreementModel model, Dictionary<string, ArgumentValue> arguments, SourceLocation place, AsOf? asOf)
    {
        var says = model.Conditions.Select(condition => Says(condition, place)).ToList<Predicate>();
        if (asOf is not null && model.Field.Relationship.Properties.ValidTime is not null)
        {
            says.Add(new HoldsPredicate(true, asOf));
        }

        var conditions = new List<Predicate>(says) { new FirstOfPairPredicate(model.Field, FilterPlanner.Joined(says)) };
        if (scope.Among(model.Field, null) is { } kinds)
        {
            conditions.Add(kinds);
            conditions.Add(new OtherEndPredicate(kinds));
        }

        if (scope.Holds(model.Field.Target, asOf) is { } holds)
        {
            conditions.Add(holds);
            conditions.Add(new OtherEndPredicate(holds));
        }

        if (model.About is { } about && scope.Optional(arguments, "about") is { } ids)
        {
            var isAbout = new RelatedPredicate(
                about,
                Quantifier.Some,
                new ComparePredicate((PropertyField)about.Target.FindField("id")!, false, Comparison.In, ids),
                scope.Among(about, asOf)
            );
            conditions.Add(new OrPredicate([isAbout, new OtherEndPredicate(isAbout)]));
        }

        return new FilterStep(new ScanRelationshipsStep(model.Field), FilterPlanner.Joined(conditions)!);
    }

    private ComparePredicate Says(DisagreementCondition condition, SourceLocation place)
    {
        var values = new ListArgument(place, [.. condition.Values.Select(value => new EnumArgument(place, value))]);
        return new ComparePredicate(condition.Property, true, Comparison.In, scope.Parameter(values, ParameterKind.Value, condition.Property.Name));
    }
}
