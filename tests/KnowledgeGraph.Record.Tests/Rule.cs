namespace KnowledgeGraph.Record.Tests;

/// <summary>A rule is kept by all, or names everyone who breaks it.</summary>
internal static class Rule
{
    /// <summary>An offender's line begins with its id.</summary>
    public static void KeptByAll(string sentence, IEnumerable<string> offenders)
    {
        List<string> found = [.. offenders];
        if (found.Count > 0)
        {
            Assert.Fail($"{sentence}\n{found.Count} break it:\n  {string.Join("\n  ", found)}");
        }
    }
}
