using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.InMemory.Operators;

internal sealed partial class PlanCompiler
{
    private FieldOperator Envelope(EnvelopeStep step, FieldStep? rowsStep)
    {
        switch (step.Field)
        {
            case EnvelopeField.KeyField or EnvelopeField.KeyText or EnvelopeField.KeyNumber or EnvelopeField.KeyBoolean or EnvelopeField.KeyDate or EnvelopeField.KeyNode:
                return new GroupKeyOperator(step.Field);
            case not (EnvelopeField.NodeId or EnvelopeField.RelationshipId or EnvelopeField.Node) when rowsStep is GroupsStep:
                return new GroupFieldOperator(step.Field);
            case EnvelopeField.Node or EnvelopeField.Whole:
                return new InnerNodeOperator();
            case EnvelopeField.Properties:
                return new SameValueOperator();
            case EnvelopeField.NodeId:
                return new IdOperator(false);
            case EnvelopeField.RelationshipId:
                return new IdOperator(true);
            case EnvelopeField.Lane:
                return new LaneOperator(graph);
            case EnvelopeField.Score:
                return new ScoreOperator();
            case EnvelopeField.MatchedField:
                return new MatchedFieldOperator(graph);
            case EnvelopeField.Snippet:
                return new SnippetOperator(_rows.SearchOf(((ConnectionStep)rowsStep!).Page.Input)!.Value.Text);
            case EnvelopeField.AsOf:
                return new AsOfOperator((rowsStep as StateStep)?.At);
            case EnvelopeField.Match when rowsStep is ConnectionStep { Timeline: { } range }:
                return new TimelineFieldOperator(graph, range, false);
            case EnvelopeField.Display when rowsStep is ConnectionStep { Timeline: { } range }:
                return new TimelineFieldOperator(graph, range, true);
            case EnvelopeField.Match:
                return new HeldOperator((rowsStep as EntriesStep)?.At);
            case EnvelopeField.RelationshipKind or EnvelopeField.Forward or EnvelopeField.Source or EnvelopeField.Target:
                return new LinkFieldOperator(graph, step.Field);
            case EnvelopeField.Depth when rowsStep is ReachStep:
                return new ReachDepthOperator();
            case var field when rowsStep is PathsStep paths:
                return new PathFieldOperator(field, paths);
            case var field when rowsStep is NeighbourhoodStep around:
                return new SubgraphFieldOperator(graph, field, around, WalkLimits.RelationshipsPerNode * plan.Limits.MaxPageSize);
            default:
                return new PageFieldOperator(step.Field);
        }
    }
}
