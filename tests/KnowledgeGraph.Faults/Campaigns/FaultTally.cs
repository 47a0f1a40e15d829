using System.Collections.Concurrent;
using System.Globalization;

namespace KnowledgeGraph.Faults.Campaigns;

/// <summary>What came of a campaign.</summary>
public sealed class FaultTally
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _wrongs = [];
    private readonly Lock _lock = new();
    private TimeSpan _latest = TimeSpan.MinValue;
    private string _latestName = "";
    private int _runs;

    /// <summary>What should not have been; empty where all is well.</summary>
    public IReadOnlyCollection<string> Wrongs => _wrongs;

    /// <summary>How many calls ended in which way: with the answer, an error's code, or at their deadline.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>Counts a run that is over.</summary>
    public void Ran() => Interlocked.Increment(ref _runs);

    /// <summary>Notes what should not have been.</summary>
    public void Wrong(string what) => _wrongs.Add(what);

    /// <summary>Counts a call, and how long after its deadline it ended (below zero for before).</summary>
    public void Count(string outcome, TimeSpan late, string name)
    {
        _outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);
        lock (_lock)
        {
            if (late > _latest)
            {
                (_latest, _latestName) = (late, name);
            }
        }

        if (late > Grace)
        {
            Wrong(string.Create(CultureInfo.InvariantCulture, $"{name}: ended {late.TotalSeconds:F1} s after its deadline"));
        }
    }

    /// <summary>Prints the figures; false where something should not have been.</summary>
    public bool Print(TextWriter output)
    {
        foreach (var wrong in _wrongs.Order(StringComparer.Ordinal))
        {
            output.WriteLine(wrong);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_runs} runs, {_outcomes.Values.Sum()} calls: {string.Join(", ", _outcomes.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}"))}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the latest end: {_latest.TotalSeconds:+0.00;-0.00} s from the deadline ({_latestName}); wrong: {_wrongs.Count}"));
        return _wrongs.IsEmpty;
    }
}
