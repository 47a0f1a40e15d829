using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>The first day on which acts no longer carry what they opened; without a day they carry for good.</summary>
internal readonly record struct CarryEnd(EdtfDate? Day)
{
    /// <summary>Carries for good.</summary>
    public static CarryEnd Never { get; } = new(null);

    /// <summary>The later of two.</summary>
    public static CarryEnd Later(CarryEnd left, CarryEnd right) =>
        left.Day is null || right.Day is null ? Never
        : left.Day.Bounds.CompareTo(right.Day.Bounds) >= 0 ? left
        : right;

    /// <summary>True where it has come before a date begins; on the date itself it has not.</summary>
    public bool IsBefore(EdtfDate date) => Day is not null && Day.Bounds.CompareTo(date.Bounds) < 0;
}
