using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, also not through others: such a selection would have no end.</summary>
/// <remarks>
/// Depth first, each fragment once, so linear in the spreads; every spread that closes a cycle is reported with the way around it.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
/// </remarks>
internal sealed class FragmentSpreadsMustNotFormCyclesRule(ValidationContext context) : ValidationRule(context), IVisitsDocuments
{
    private const int MaxNames = 8;

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    // The fragments that are open, how many of their spreads were followed, and where each stands on the way.
    private readonly List<(DefinitionUses Fragment, int Next)> _open = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public void LeaveDocument()
    {
        foreach (var fragment in Context.FragmentUses)
        {
            Open(fragment.Key);
            while (_open.Count > 0 && !Context.IsStopped)
            {
                Step();
            }
        }
    }

    private void Step()
    {
        var (fragment, next) = _open[^1];
        if (next == fragment.Spreads.Count)
        {
            _open.RemoveAt(_open.Count - 1);
            _places.Remove(((FragmentDefinitionSyntax)fragment.Definition).Name.Value);
            return;
        }

        _open[^1] = (fragment, next + 1);
        var spread = fragment.Spreads[next].Name.Value;
        if (_places.TryGetValue(spread, out var place))
        {
            ReportCycle(place);
        }
        else
        {
            Open(spread);
        }
    }

    private void Open(string name)
    {
        if (Context.FragmentUses.TryGetValue(name, out var fragment) && _visited.Add(name))
        {
            _places.Add(name, _open.Count);
            _open.Add((fragment, 0));
        }
    }

    private void ReportCycle(int from)
    {
        var cycle = _open.Skip(from).Select(open => open.Fragment.Spreads[open.Next - 1]).ToImmutableArray();
        var through = cycle[..^1].Take(MaxNames).Select(spread => spread.Name.Value).ToList();
        var sentence = Sentences.FragmentCycle(cycle[^1].Name.Value, through, isCut: cycle.Length - 1 > MaxNames);
        Report([.. cycle.Select(spread => spread.Location)], sentence);
    }
}
