using KnowledgeGraph.Storage.Measures;

namespace KnowledgeGraph.Storage.Groups;

/// <summary>Rows that have the same keys, measured.</summary>
/// <param name="Keys">What they have in common; a span of the calendar is its number.</param>
/// <param name="Measures">What was measured, at the place of each measure; one value, or the distinct ones.</param>
/// <param name="Place">Where a store finds more about it; without meaning here.</param>
public sealed record Group(MeasuredValue[] Keys, MeasuredValue[][] Measures, int Place);
