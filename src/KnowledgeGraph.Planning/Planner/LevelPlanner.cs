using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>The level of an interval: on a date each entry has that of the date, while what is stored is that of the whole interval.</summary>
internal static class LevelPlanner
{
    /// <summary>The changes of which a property is the level of an entry; null where it is none.</summary>
    public static ChangeModel? WithLevel(this PlanScope scope, PropertyField field) =>
        scope.Ontology.Changes.FirstOrDefault(change => change.Interval.Level == field);

    /// <summary>Refuses to ask by a level on a date.</summary>
    public static void RefuseLevel(this PlanScope scope, PropertyField field, AsOf? asOf, SourceLocation location)
    {
        if (asOf is not null && scope.WithLevel(field) is not null)
        {
            scope.Errors.Add(
                GraphQLError.At(
                    location,
                    ErrorCodes.BadArgument,
                    $"With `asOf`, \"{field.Name}\" is that of the date, and can be read, but not filtered, sorted, grouped or aggregated by. Ask without `asOf`, or for the changes."
                )
            );
        }
    }
}
