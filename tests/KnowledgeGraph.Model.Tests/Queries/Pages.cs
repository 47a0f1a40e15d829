using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Model.Tests.Graphs;

namespace KnowledgeGraph.Model.Tests.Queries;

/// <summary>The same query for another page of its one paged connection.</summary>
internal static class Pages
{
    private static readonly GraphQLType CursorType = BuiltInScalars.String;
    private static readonly GraphQLType SizeType = BuiltInScalars.Int;

    /// <summary>Before, behind or between cursors; null where the query has no connection or there is no cursor.</summary>
    public static ModelQuery? Next(Random random, ModelQuery query, IReadOnlyList<string> cursors, int longest = 6)
    {
        if (cursors.Count == 0 || !Has(query.Selections))
        {
            return null;
        }

        var arguments = new List<Argument> { new(random.Next(3) == 0 ? "last" : "first", random.Next(0, 5), SizeType, random.Next(2) == 0) };
        var bounds = random.Next(5) switch { 0 => new[] { "after", "before" }, < 3 => ["after"], _ => ["before"] };
        arguments.AddRange(bounds.Select(bound => new Argument(bound, RandomScalars.Any(random, cursors), CursorType, random.Next(2) == 0)));

        // Paths are read forward, and a cursor goes on whatever their length may be.
        var forward = new List<Argument> { new("first", random.Next(0, 5), SizeType, false), new("after", RandomScalars.Any(random, cursors), CursorType, false) };
        forward.AddRange(random.Next(4) == 0 ? [new Argument("maxLength", random.Next(0, longest + 1), SizeType, false)] : []);
        return query with { Selections = [.. query.Selections.Select(selection => With(selection, selection.Name == "paths" ? forward : arguments))] };
    }

    private static bool Has(IEnumerable<Selection> selections) => selections.Any(selection => selection.Key == RandomQuery.Paged || Has(selection.Selections));

    private static Selection With(Selection selection, List<Argument> page) =>
        selection.Key == RandomQuery.Paged
            ? selection with { Arguments = [.. selection.Arguments.Where(argument => argument.Name is not ("first" or "last") && page.All(other => other.Name != argument.Name)), .. page] }
            : selection with { Selections = [.. selection.Selections.Select(below => With(below, page))] };
}
