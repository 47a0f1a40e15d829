using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Search;
using KnowledgeGraph.Planning.Binding;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>What of a bound parameter a statement takes.</summary>
internal enum ParameterPart
{
    /// <summary>The value itself; a date's text.</summary>
    Value,

    /// <summary>The first day of a date taken as a whole span.</summary>
    FirstDay,

    /// <summary>The last day of a date taken as a whole span.</summary>
    LastDay,

    /// <summary>A key of a cursor; for a date the day at <see cref="ParameterView.Day"/>.</summary>
    CursorKey,

    /// <summary>The node's id of a cursor.</summary>
    CursorNode,

    /// <summary>The relationship's id of a cursor.</summary>
    CursorRelationship,

    /// <summary>The words of a search: each with how its key begins, the number of its phrase from 1, its place there, and how many words the phrase has.</summary>
    SearchWords,

    /// <summary>How many phrases a search has.</summary>
    SearchPhrases,

    /// <summary>How the keys begin of the words of a search that are prefixes.</summary>
    SearchPrefixes,
}

/// <summary>A parameter of a statement: a part of a parameter of the plan, under a name.</summary>
internal sealed record ParameterView(Parameter Parameter, ParameterPart Part, int Key = 0, int Day = -1)
{
    /// <summary>The name in the statement.</summary>
    public string Name =>
        Part switch
        {
            ParameterPart.Value => $"p{Parameter.Index}",
            ParameterPart.FirstDay => $"p{Parameter.Index}_first",
            ParameterPart.LastDay => $"p{Parameter.Index}_last",
            ParameterPart.CursorKey => Day < 0 ? $"p{Parameter.Index}_k{Key}" : $"p{Parameter.Index}_k{Key}{CypherNames.DaySuffixes[Day]}",
            ParameterPart.CursorNode => $"p{Parameter.Index}_node",
            ParameterPart.SearchWords => $"p{Parameter.Index}_words",
            ParameterPart.SearchPhrases => $"p{Parameter.Index}_phrases",
            ParameterPart.SearchPrefixes => $"p{Parameter.Index}_prefixes",
            _ => $"p{Parameter.Index}_relationship",
        };

    /// <summary>The value of this part of a bound parameter.</summary>
    public object? Of(object? bound) =>
        Part switch
        {
            ParameterPart.FirstDay => ((EdtfDate)bound!).Bounds.EarliestStart,
            ParameterPart.LastDay => ((EdtfDate)bound!).Bounds.LatestEnd,
            ParameterPart.CursorKey => CursorKey((Cursor)bound!),
            ParameterPart.CursorNode => ((Cursor)bound!).NodeId,
            ParameterPart.SearchWords => Words((SearchQuery)bound!),
            ParameterPart.SearchPhrases => ((SearchQuery)bound!).Phrases.Length,
            ParameterPart.SearchPrefixes => ((SearchQuery)bound!).Phrases.SelectMany(phrase => phrase.Words).Where(word => word.IsPrefix).Select(word => word.Text).ToArray<object?>(),
            ParameterPart.CursorRelationship => ((Cursor)bound!).RelationshipId,
            _ => Plain(bound),
        };

    private static object?[] Words(SearchQuery search) =>
        [
            .. search.Phrases.SelectMany((phrase, number) =>
                phrase.Words.Select(word => new object?[] { WordKey.Begins(word), number + 1, word.Place, phrase.Words.Length })
            ),
        ];

    private static object? Plain(object? bound) =>
        bound switch
        {
            EdtfDate date => date.Text,
            object?[] items => items.Select(Plain).Where(item => item is not null).ToArray(),
            _ => bound,
        };

    private object? CursorKey(Cursor cursor)
    {
        var key = Key < cursor.Keys.Length ? cursor.Keys[Key] : null;
        return key is EdtfBounds bounds
            ? Day switch
            {
                0 => bounds.EarliestStart,
                1 => bounds.LatestStart,
                2 => bounds.EarliestEnd,
                3 => bounds.LatestEnd,
                _ => null,
            }
            : Day < 0 ? key : null;
    }
}
