namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>A time for which something holds or is forbidden, while it is being folded.</summary>
internal sealed class OpenInterval(Change opening)
{
    /// <summary>The change that opened it.</summary>
    public Change Opening { get; } = opening;

    /// <summary>The latest change that opens; its level is the interval's.</summary>
    public Change LatestOpening { get; private set; } = opening;

    /// <summary>All changes that stand in it, in the order of the fold.</summary>
    public List<Change> Changes { get; } = [opening];

    /// <summary>When the last act that carries it ends.</summary>
    public CarryEnd CarriedUntil { get; private set; } = opening.CarriesUntil;

    /// <summary>Takes in a change that stands with it.</summary>
    public void Add(Change change)
    {
        Changes.Add(change);
        if (change.IsOpening)
        {
            LatestOpening = change;
            CarriedUntil = CarryEnd.Later(CarriedUntil, change.CarriesUntil);
        }
    }
}
