using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.InMemory.Graph;

namespace KnowledgeGraph.Storage.InMemory.Operators;

/// <summary>Compiles predicates for one graph.</summary>
internal static class RowTestCompiler
{
    /// <summary>The test of a predicate on rows; <paramref name="table"/> holds the relationships on which they were reached.</summary>
    public static RowTest Compile(EmbeddedGraph graph, Predicate predicate, RelationshipTable? table)
    {
        PropertyPlace Place(OntologyField field, bool onEdge) => new(graph, field, onEdge ? table!.Properties : null);

        switch (predicate)
        {
            case AndPredicate and:
                return new AllTest([.. and.Items.Select(item => Compile(graph, item, table))]);
            case OrPredicate or:
                return new AnyTest([.. or.Items.Select(item => Compile(graph, item, table))]);
            case NotPredicate not:
                return new NotTest(Compile(graph, not.Item, table));
            case ComparePredicate { FoldsCase: true } compare:
                return new FoldedCompareTest(Place(compare.Field, compare.OnEdge), compare.Comparison, compare.Value);
            case ComparePredicate compare:
                return new CompareTest(Place(compare.Field, compare.OnEdge), compare.Comparison, compare.Value);
            case MissingPredicate missing:
                return new MissingTest(Place(missing.Field, missing.OnEdge));
            case DatePredicate date:
                return new DateTest(Place(date.Field, date.OnEdge), date.Comparison, date.Match, date.Value);
            case RangePredicate range:
                return new RangeTest(Place(range.Range.Date, false), range.Range);
            case KindPredicate kind:
                var kinds = new bool[graph.Ontology.Kinds.Length];
                foreach (var wanted in kind.Kinds)
                {
                    kinds[wanted.Index] = true;
                }

                return new KindTest(kinds);
            case FlagPredicate flag:
                return new FlagTest(flag.Value);
            case AboutPredicate about:
                return new AboutTest(about, new Surroundings(graph, about.AsOf));
            case HoldsPredicate { OnEdge: true } holds:
                return new RelationshipHoldsTest(table!.Properties, ((PropertiesType)table.Properties.Owner).ValidTime!, holds.AsOf);
            case HoldsPredicate holds:
                return new NodeHoldsTest(graph, holds.AsOf);
            case OtherEndPredicate farther:
                return new OtherEndTest(table!, Compile(graph, farther.Predicate, null));
            case FirstOfPairPredicate first:
                return new FirstOfPairTest(table!, first.Among is null ? null : Compile(graph, first.Among, table));
            case BegunPredicate begun:
                return new BegunTest(graph, begun);
            case RelatedMeasuresPredicate related:
                var measured = graph.Relationships[related.Field.Relationship.Index];
                return new RelatedMeasuresTest(
                    Hop.Of(graph, related.Field, related.Among),
                    related.Fits,
                    Measure.AllOf(related.Fits).ToDictionary(measure => measure, measure => new MeasureReader(graph, measure, measured))
                );
            case RelatedPredicate related:
                var hop = Hop.Of(graph, related.Field, related.Among);
                return new RelatedTest(
                    hop,
                    related.Quantifier,
                    related.NodesOnce,
                    related.Where is null ? null : Compile(graph, related.Where, hop.Table)
                );
            default:
                throw new InvalidOperationException($"No test is made of {predicate.GetType().Name}.");
        }
    }
}
