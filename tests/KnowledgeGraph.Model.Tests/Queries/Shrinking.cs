using System.Text.Json.Nodes;

namespace KnowledgeGraph.Model.Tests.Queries;

/// <summary>Smaller queries than one that fails: with a field, an argument or a part of an argument less.</summary>
internal static class Shrinking
{
    /// <summary>The smallest query found that still fails.</summary>
    public static async Task<ModelQuery> OfAsync(ModelQuery query, Func<ModelQuery, Task<bool>> fails)
    {
        var tries = 2_000;
        for (var found = true; found && tries > 0;)
        {
            found = false;
            foreach (var smaller in Smaller(query))
            {
                if (tries-- > 0 && await fails(smaller))
                {
                    (query, found) = (smaller, true);
                    break;
                }
            }
        }

        return query;
    }

    private static IEnumerable<ModelQuery> Smaller(ModelQuery query)
    {
        if (query.AsOf.Count > 0)
        {
            yield return query with { AsOf = [] };
        }

        foreach (var selections in Smaller(query.Selections))
        {
            yield return query with { Selections = selections };
        }
    }

    private static IEnumerable<IReadOnlyList<Selection>> Smaller(IReadOnlyList<Selection> selections)
    {
        for (var at = 0; at < selections.Count; at++)
        {
            if (selections.Count > 1)
            {
                yield return [.. selections.Take(at), .. selections.Skip(at + 1)];
            }

            foreach (var smaller in Smaller(selections[at]))
            {
                yield return [.. selections.Take(at), smaller, .. selections.Skip(at + 1)];
            }
        }
    }

    private static IEnumerable<Selection> Smaller(Selection selection)
    {
        foreach (var below in Smaller(selection.Selections))
        {
            yield return selection with { Selections = below };
        }

        for (var at = 0; at < selection.Arguments.Count; at++)
        {
            var argument = selection.Arguments[at];
            if (!argument.IsRequired)
            {
                yield return selection with { Arguments = [.. selection.Arguments.Where(other => other != argument)] };
            }

            if (argument.ByVariable)
            {
                yield return With(selection, at, argument with { ByVariable = false });
            }

            // Groups have at least one key.
            foreach (var value in Smaller(argument.Value).Where(value => argument.Name != "by" || value is JsonArray { Count: > 0 }))
            {
                yield return With(selection, at, argument with { Value = value });
            }
        }
    }

    private static Selection With(Selection selection, int at, Argument argument) =>
        selection with { Arguments = [.. selection.Arguments.Take(at), argument, .. selection.Arguments.Skip(at + 1)] };

    private static IEnumerable<JsonNode> Smaller(JsonNode? value)
    {
        switch (value)
        {
            case JsonArray list:
                for (var at = 0; at < list.Count; at++)
                {
                    var left = list.DeepClone().AsArray();
                    left.RemoveAt(at);
                    yield return left;
                    foreach (var smaller in Smaller(list[at]))
                    {
                        var with = list.DeepClone().AsArray();
                        with[at] = smaller.DeepClone();
                        yield return with;
                    }
                }

                break;
            case JsonObject fields:
                foreach (var (name, inner) in fields)
                {
                    // The one field of an input that must be given.
                    if (fields.Count > 1 && name != "bucket")
                    {
                        var left = fields.DeepClone().AsObject();
                        left.Remove(name);
                        yield return left;
                    }

                    foreach (var smaller in Smaller(inner))
                    {
                        var with = fields.DeepClone().AsObject();
                        with[name] = smaller.DeepClone();
                        yield return with;
                    }
                }

                break;
            default:
                break;
        }
    }
}
