using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.Groups;

/// <summary>A page of groups, and what is around it. Cut the same way for every store.</summary>
/// <param name="Shape">How they were grouped.</param>
/// <param name="Groups">The groups of the page, in their order.</param>
/// <param name="HasPrevious">Whether groups precede.</param>
/// <param name="HasNext">Whether groups follow.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record GroupPage(GroupShape Shape, Group[] Groups, bool HasPrevious, bool HasNext, int Total)
{
    /// <summary>The page out of all groups; an error where there are too many, or where dates need a range.</summary>
    /// <param name="shape">How they were grouped.</param>
    /// <param name="groups">All groups, or one more than are allowed.</param>
    /// <param name="parameters">The request's values.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="error">The error; null where there is a page.</param>
    public static GroupPage? Of(GroupShape shape, List<Group> groups, Func<Parameter, object?> parameters, PlanLimits limits, out GraphQLError? error)
    {
        error = Refused(shape.Step, groups, limits);
        if (error is not null)
        {
            return null;
        }

        if (shape.Step.Where is { } where)
        {
            groups.RemoveAll(group => !MeasureTest.Fits(where, measure => group.Measures[shape.PlaceOf(measure)][0], parameters));
        }

        groups.Sort(shape.Order);
        var slice = shape.Step.Page;
        var (from, to) = (0, groups.Count);
        if (slice.After is not null)
        {
            var after = (Cursor)parameters(slice.After)!;
            from = groups.FindIndex(group => shape.Order.Compare(group, after) > 0) is >= 0 and var behind ? behind : to;
        }

        if (slice.Before is not null)
        {
            var before = (Cursor)parameters(slice.Before)!;
            to = Math.Max(from, groups.FindLastIndex(group => shape.Order.Compare(group, before) < 0) + 1);
        }

        var backward = slice.Last is not null;
        var size = (slice.Last ?? slice.First) is { } given ? (int)parameters(given)! : limits.MaxPageSize;
        var more = to - from > size;
        (from, to) = backward ? (Math.Max(from, to - size), to) : (from, Math.Min(to, from + size));
        return new GroupPage(
            shape,
            [.. groups[from..to]],
            backward ? more || slice.After is not null : slice.After is not null,
            backward ? slice.Before is not null : more || slice.Before is not null,
            groups.Count
        );
    }

    private static GraphQLError? Refused(GroupsStep step, List<Group> groups, PlanLimits limits)
    {
        for (var at = 0; at < step.Keys.Length; at++)
        {
            if (step.Keys[at].Buckets is not null && groups.Exists(group => group.Keys[at].Number == DateBuckets.Open))
            {
                return StorageErrors.GroupsNeedRange(step.Keys[at].Path);
            }
        }

        return groups.Count > limits.MaxGroups ? StorageErrors.TooManyGroups(limits.MaxGroups) : null;
    }
}
