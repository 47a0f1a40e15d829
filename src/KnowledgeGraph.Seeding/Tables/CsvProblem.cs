using KnowledgeGraph.Seeding.Reading;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>Why a row of CSV can not be read.</summary>
/// <param name="Code">One of <see cref="SeedMistakeCodes"/>.</param>
/// <param name="Place">Where.</param>
/// <param name="Shown">What stands there.</param>
/// <param name="Message">What is wrong and what was expected.</param>
internal sealed record CsvProblem(string Code, SeedPlace Place, string Shown, string Message);
