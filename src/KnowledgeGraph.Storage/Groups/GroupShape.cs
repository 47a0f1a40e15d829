using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Groups;

/// <summary>What a store measures of groups: what is selected, what groups must fit, what they are sorted by.</summary>
public sealed class GroupShape
{
    private GroupShape(GroupsStep step, ImmutableArray<Measure> measures, bool wantsNodes)
    {
        Step = step;
        Measures = measures;
        WantsNodes = wantsNodes;
        Order = new GroupOrder(this);
    }

    /// <summary>How rows are grouped.</summary>
    public GroupsStep Step { get; }

    /// <summary>The measures, each once.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>Whether nodes that keys name are selected.</summary>
    public bool WantsNodes { get; }

    /// <summary>The order of groups.</summary>
    public GroupOrder Order { get; }

    /// <summary>The shape of a planned field whose step is a <see cref="GroupsStep"/>.</summary>
    public static GroupShape Of(PlannedField field)
    {
        var step = (GroupsStep)field.Step!;
        var measures = new List<Measure>();
        var wantsNodes = Collect(field, measures);
        measures.AddRange(Measure.AllOf(step.Where));
        measures.AddRange(step.Order.Select(order => order.Measure));
        return new GroupShape(step, [.. measures.Distinct()], wantsNodes);
    }

    /// <summary>The place of a measure among <see cref="Measures"/>.</summary>
    public int PlaceOf(Measure measure) => Measures.IndexOf(measure);

    private static bool Collect(PlannedField field, List<Measure> measures)
    {
        var wantsNodes = false;
        foreach (var inner in field.Variants.SelectMany(variant => variant.Fields))
        {
            switch (inner.Step)
            {
                case AggregateValueStep value:
                    measures.Add(value.Measure);
                    break;
                case EnvelopeStep { Field: Ontology.ApiSchema.EnvelopeField.KeyNode }:
                    wantsNodes = true;
                    break;
                default:
                    wantsNodes |= Collect(inner, measures);
                    break;
            }
        }

        return wantsNodes;
    }
}
