using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>Works out what a plan costs on a graph of given statistics.</summary>
public sealed class CostCompiler
{
    private readonly QueryPlan _plan;
    private readonly RowCosts _rows;
    private readonly Dictionary<string, NodeKind> _kinds;
    private readonly GraphStatistics _statistics;

    private CostCompiler(QueryPlan plan, GraphStatistics statistics)
    {
        _plan = plan;
        _statistics = statistics;
        _rows = new RowCosts(plan.Ontology, statistics, plan.Limits);
        _kinds = plan.Ontology.Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
    }

    /// <summary>The cost of a plan, into which a request puts its values.</summary>
    public static OperationCost Compile(QueryPlan plan, GraphStatistics statistics)
    {
        var compiler = new CostCompiler(plan, statistics);
        var root = new CostNode(null, new RowCost(0, 0), 1);
        compiler.Add(plan.Operation.Root, root.Once, 1, true);
        return new OperationCost(statistics, root, plan.Limits.MaxPageSize);
    }

    // As deep as a selection may nest. What is met, not scanned, more likely has many relationships.
    private void Add(SelectionPlan selection, CostPart part, double weight, bool isMet)
    {
        foreach (var field in selection.Fields)
        {
            part.Values += weight;
            if (Rows(field, isMet) is not { } rows)
            {
                AddVariants(field, part, weight, isMet);
                continue;
            }

            var node = new CostNode(field, rows, weight);
            part.Inner.Add(node);
            if (field.Step is ConnectionStep)
            {
                AddConnection(field, node, rows);
            }
            else
            {
                AddVariants(field, node.PerRow, 1, rows.AreMet);
            }
        }
    }

    private RowCost? Rows(PlannedField field, bool isMet) =>
        field.Step switch
        {
            ListStep list => _rows.Of(list.Rows, isMet),
            EntriesStep entries => _rows.Of(entries.Rows, isMet),
            NodeStep node => _rows.Of(node.Rows, isMet),
            ExistsStep exists => _rows.Of(exists.Rows, isMet),
            ConnectionStep connection => _rows.Of(connection.Page, isMet),
            BackgroundStep background => _rows.Of(background.Rows, isMet),
            PathsStep paths => _rows.Of(paths),
            NeighbourhoodStep around => _rows.Of(around),
            ReachStep reach => _rows.Of(reach),
            ReferenceStep reference => RowCosts.OfValues(reference.Field.IsList),
            RecordsStep => RowCosts.OfValues(true),
            _ => null,
        };

    private void AddConnection(PlannedField connection, CostNode node, RowCost rows)
    {
        var isMet = rows.AreMet;
        foreach (var field in connection.Variants.SelectMany(variant => variant.Fields))
        {
            node.Once.Values++;
            switch (field.Step)
            {
                case EnvelopeStep { Field: EnvelopeField.Edges }:
                    AddVariants(field, node.PerRow, 1, isMet);
                    break;
                case EnvelopeStep { Field: EnvelopeField.TotalCount }:
                    node.Once.PerRowOfAll++;
                    break;
                case GroupsStep groups:
                    node.Once.PerRowOfAll += _rows.Of(groups, isMet) + AggregatesBelow(field);
                    var page = new CostNode(field, _rows.PageOf(groups, rows), 1);
                    node.Once.Inner.Add(page);
                    AddVariants(field, page.PerRow, 1, true);
                    break;
                case AggregateStep:
                    node.Once.PerRowOfAll += AggregatesBelow(field);
                    break;
                default:
                    AddVariants(field, node.Once, 1, isMet);
                    break;
            }
        }
    }

    private static double AggregatesBelow(PlannedField field) =>
        field.Variants.SelectMany(variant => variant.Fields).Sum(inner => inner.Variants.IsEmpty ? 1 : AggregatesBelow(inner));

    // An object has one of the types, each as often as there are nodes of it.
    private void AddVariants(PlannedField field, CostPart part, double weight, bool isMet)
    {
        if (field.Variants.Length == 1)
        {
            Add(field.Variants[0], part, weight, isMet);
            return;
        }

        var shares = new double[field.Variants.Length];
        foreach (var type in field.Variants.IsEmpty ? [] : _plan.Operation.Schema.PossibleTypes((CompositeType)field.NamedType))
        {
            shares[field.VariantOf(type.Index)] += _kinds.TryGetValue(type.Name, out var kind) ? _statistics.Nodes[kind.Index] : 1;
        }

        var all = Math.Max(1, shares.Sum());
        for (var variant = 0; variant < shares.Length; variant++)
        {
            Add(field.Variants[variant], part, weight * shares[variant] / all, isMet);
        }
    }
}
