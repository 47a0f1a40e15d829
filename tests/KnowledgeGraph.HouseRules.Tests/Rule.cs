using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>A rule is kept by all or names everyone who breaks it.</summary>
public static class Rule
{
    public static void KeptByAll(string sentence, IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{sentence}\n{all.Count} break it:\n  {string.Join("\n  ", all)}");
        }
    }
}
