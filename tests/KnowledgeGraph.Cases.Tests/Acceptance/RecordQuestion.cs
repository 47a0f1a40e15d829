using System.Text.Json;

namespace KnowledgeGraph.Cases.Tests.Acceptance;

/// <summary>The questions of the record, which are cases.</summary>
internal static class RecordQuestion
{
    /// <summary>The answer to the question of that number.</summary>
    public static Task<JsonElement> AnswerAsync(this ServedGraphFixture graph, int question)
    {
        var id = QueryCase.Ids(CaseFolders.Served).Single(id => id.StartsWith($"record/question-{question:00}-", StringComparison.Ordinal));
        return graph.AskAsync(new QueryCase(CaseFolders.Served, id).Query);
    }
}
