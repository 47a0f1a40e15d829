using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>What a walk over relationships looks at, hop by hop, up to a length that the request gives.</summary>
/// <param name="Branching">How many relationships lead on from a node.</param>
/// <param name="Length">The length.</param>
/// <param name="Longest">The length at the most, whatever the request says.</param>
/// <param name="Most">What there is to look at, for no walk looks at a relationship twice.</param>
internal sealed record WalkCost(double Branching, Parameter Length, int Longest, double Most)
{
    /// <summary>Whether it is searched from both ends, each half the length.</summary>
    public bool FromBothEnds { get; init; }

    /// <summary>The relationships that are looked at.</summary>
    public double Of(object?[] parameters)
    {
        var length = Math.Min(Longest, parameters[Length.Index] as int? ?? Longest);
        return FromBothEnds ? Math.Min(Most, Within(length - (length / 2)) + Within(length / 2)) : Math.Min(Most, Within(length));
    }

    private double Within(int length)
    {
        var (all, hop) = (0.0, 1.0);
        for (var distance = 0; distance < length && all < Most; distance++)
        {
            all += hop *= Branching;
        }

        return all;
    }
}
