using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Compiles row steps for one graph. A filter becomes part of what it filters, a sort of a whole type a ready order.</summary>
internal sealed class RowCompiler(EmbeddedGraph graph, OrderedNodes orders, PlanLimits limits)
{
    public RowOperator Compile(RowStep step) =>
        step switch
        {
            PageStep page => new PageOperator(Compile(page.Input), page.Limit, page.Offset, limits.MaxPageSize),
            SortStep sort => Sorted(sort.Input, sort.Order),
            _ => Source(step, null, null),
        };

    /// <summary>The rows of a step in an order; those of a whole type come ordered.</summary>
    public RowOperator Sorted(RowStep step, SortOrder order)
    {
        return ComesOrdered(step, order) ? Source(step, null, order) : new SortOperator(Compile(step), OrderOf(step, order));
    }

    /// <summary>Whether a step's rows come in an order without sorting: those of a whole type, in an order that all requests share.</summary>
    public static bool ComesOrdered(RowStep step, SortOrder order) => Split(step).Source is ScanStep && !order.DependsOnRequest;

    public RowOrder OrderOf(RowStep step, SortOrder order) => new(graph, order, TableOf(step));

    /// <summary>The relationships on which a step's rows are reached.</summary>
    public RelationshipTable? TableOf(RowStep step) =>
        Split(step).Source switch
        {
            ExpandStep expand => graph.Relationships[expand.Field.Relationship.Index],
            ScanRelationshipsStep scan => graph.Relationships[scan.Field.Relationship.Index],
            _ => null,
        };

    /// <summary>What a step searches for, and which of its finds count; null where it does not search.</summary>
    public (Parameter Text, RowTest? Test)? SearchOf(RowStep step)
    {
        var (source, predicate) = Split(step);
        return source is SearchStep search
            ? (search.Text, predicate is null ? null : RowTestCompiler.Compile(graph, predicate, null))
            : null;
    }

    private static (RowStep Source, Predicate? Predicate) Split(RowStep step)
    {
        Predicate? predicate = null;
        while (true)
        {
            switch (step)
            {
                case FilterStep filter:
                    predicate = predicate is null ? filter.Predicate : new AndPredicate([filter.Predicate, predicate]);
                    step = filter.Input;
                    break;
                case SortStep sort:
                    step = sort.Input;
                    break;
                case PageStep page:
                    step = page.Input;
                    break;
                default:
                    return (step, predicate);
            }
        }
    }

    private RowOperator Source(RowStep step, RowTest? test, SortOrder? order)
    {
        if (step is FilterStep filter)
        {
            var compiled = RowTestCompiler.Compile(graph, filter.Predicate, TableOf(filter.Input));
            var all = test is null ? compiled : new AllTest([compiled, test]);
            return filter.Input is ScanStep { Type.PossibleKinds: [var kind] } && IndexedScanOperator.Indexed(filter.Predicate) is { } compare
                ? new IndexedScanOperator(
                    (ScanOperator)Source(filter.Input, all, order),
                    () => orders.Indexes.Of(kind, compare.Field),
                    compare,
                    test is null && ReferenceEquals(compare, filter.Predicate) ? null : all,
                    order is null || order.Keys.IsEmpty ? null : OrderOf(filter.Input, order)
                )
                : Source(filter.Input, all, order);
        }

        switch (step)
        {
            case ScanStep scan:
                return new ScanOperator(budget => orders.Of(scan.Type, order, budget), test);
            case ScanRelationshipsStep scan:
                return new ScanRelationshipsOperator(graph.Relationships[scan.Field.Relationship.Index], test);
            case SameStep:
                return new SameOperator(test);
            case LookupStep lookup:
                return new LookupOperator(lookup.Type is null ? null : Kinds(lookup.Type), lookup.Id, test);
            case LookupAllStep lookup:
                return new LookupAllOperator(lookup.Ids, test);
            case ExpandStep expand:
                return new ExpandOperator(Hop.Of(graph, expand.Field, test), expand.NodesOnce);
            default:
                throw new InvalidOperationException($"No operator is made of {step.GetType().Name}.");
        }
    }

    private bool[] Kinds(NodeType type)
    {
        var kinds = new bool[graph.Kinds.Length];
        foreach (var kind in type.PossibleKinds)
        {
            kinds[kind.Index] = true;
        }

        return kinds;
    }
}
