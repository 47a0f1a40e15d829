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
        _rows = new RowCosts(plan.Ontology, statistics, plan.Limits.MaxPageSize);
        _kinds = plan.Ontology.Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
    }

    /// <summary>The cost of a plan, into which a request puts its values.</summary>
    public static OperationCost Compile(QueryPlan plan, GraphStatistics statistics)
    {
        var compiler = new CostCompiler(plan, statistics);
        var root = new CostNode(null, new RowCost(0, 0), 1);
        compiler.Add(plan.Operation.Root, root.Once, 1);
        return new OperationCost(statistics, root, plan.Limits.MaxPageSize);
    }

    // As deep as a selection may nest.
    private void Add(SelectionPlan selection, CostPart part, double weight)
    {
        foreach (var field in selection.Fields)
        {
            part.Values += weight;
            if (Rows(field) is not { } rows)
            {
                AddVariants(field, part, weight);
                continue;
            }

            var node = new CostNode(field, rows, weight);
            part.Inner.Add(node);
            if (field.Step is ConnectionStep)
            {
                AddConnection(field, node);
            }
            else
            {
                AddVariants(field, node.PerRow, 1);
            }
        }
    }

    private RowCost? Rows(PlannedField field) =>
        field.Step switch
        {
            ListStep list => _rows.Of(list.Rows),
            EntriesStep entries => _rows.Of(entries.Rows),
            NodeStep node => _rows.Of(node.Rows),
            ExistsStep exists => _rows.Of(exists.Rows),
            ConnectionStep connection => _rows.Of(connection.Page),
            BackgroundStep background => _rows.Of(background.Rows),
            PathsStep paths => _rows.AtMost(paths.First),
            NeighbourhoodStep around => _rows.AtMost(around.Limit),
            ReachStep reach => reach.Limit is { } limit ? _rows.AtMost(limit) : _rows.Of(new ExpandStep(reach.Field)),
            ReferenceStep reference => RowCosts.OfValues(reference.Field.IsList),
            RecordsStep => RowCosts.OfValues(true),
            _ => null,
        };

    private void AddConnection(PlannedField connection, CostNode node)
    {
        foreach (var field in connection.Variants.SelectMany(variant => variant.Fields))
        {
            node.Once.Values++;
            switch (field.Step)
            {
                case EnvelopeStep { Field: EnvelopeField.Edges }:
                    AddVariants(field, node.PerRow, 1);
                    break;
                case EnvelopeStep { Field: EnvelopeField.TotalCount }:
                    node.Once.PerRowOfAll++;
                    break;
                case GroupsStep groups:
                    node.Once.PerRowOfAll += _rows.Of(groups) + AggregatesBelow(field);
                    break;
                case AggregateStep:
                    node.Once.PerRowOfAll += AggregatesBelow(field);
                    break;
                default:
                    AddVariants(field, node.Once, 1);
                    break;
            }
        }
    }

    private static double AggregatesBelow(PlannedField field) =>
        field.Variants.SelectMany(variant => variant.Fields).Sum(inner => inner.Variants.IsEmpty ? 1 : AggregatesBelow(inner));

    // An object has one of the types, each as often as there are nodes of it.
    private void AddVariants(PlannedField field, CostPart part, double weight)
    {
        if (field.Variants.Length == 1)
        {
            Add(field.Variants[0], part, weight);
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
            Add(field.Variants[variant], part, weight * shares[variant] / all);
        }
    }
}
