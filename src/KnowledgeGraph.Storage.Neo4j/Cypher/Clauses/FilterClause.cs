using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

/// <summary>Writes a predicate as a condition. It is two-valued: an unknown becomes false, made so only where it would show, under NOT.</summary>
internal sealed class FilterClause(StatementText statement)
{
    public string Write(Predicate predicate, RowVariables row) => Write(predicate, row, false);

    private string Write(Predicate predicate, RowVariables row, bool underNot)
    {
        switch (predicate)
        {
            case AndPredicate and:
                return and.Items.IsEmpty ? "true" : $"({string.Join(" AND ", and.Items.Select(item => Write(item, row, underNot)))})";
            case OrPredicate or:
                return or.Items.IsEmpty ? "false" : $"({string.Join(" OR ", or.Items.Select(item => Write(item, row, underNot)))})";
            case NotPredicate not:
                return $"NOT {Write(not.Item, row, true)}";
            case MissingPredicate missing:
                return $"{Property(missing.Field, missing.OnEdge, row)} IS NULL";
            case ComparePredicate compare:
                return Known(Compare(compare, row), underNot);
            case DatePredicate date:
                return Known(ComparisonClause.Write(CypherNames.Days(row.Of(date.OnEdge), date.Field.Name), date.Comparison, date.Match, date.Value, statement), underNot);
            case RangePredicate range:
                return Known(Range(range.Range, row), underNot);
            case KindPredicate kinds:
                return kinds.Kinds.IsEmpty
                    ? "false"
                    : $"{row.Node}:{string.Join('|', kinds.Kinds.Select(kind => CypherNames.Label(kind)))}";
            case FlagPredicate flag:
                return statement.Value(flag.Value);
            case OtherEndPredicate other:
                return Write(other.Predicate, row.OtherEnd(), underNot);
            case FirstOfPairPredicate first:
                return FirstOfPair(first, row);
            case AboutPredicate about:
                return About(about, row);
            case BegunPredicate begun:
                return Known(Begun(begun, row), underNot);
            case HoldsPredicate holds:
                return Known(Holds(holds, row), underNot);
            case RelatedMeasuresPredicate related:
                return MeasureClause.Related(related, row, statement, underNot);
            case RelatedPredicate related:
                return Related(related, row);
            default:
                throw new InvalidOperationException($"No condition is made of {predicate.GetType().Name}.");
        }
    }

    private static string Known(string condition, bool underNot) => underNot ? $"coalesce({condition}, false)" : condition;

    private static string Property(PropertyField field, bool onEdge, RowVariables row) =>
        $"{row.Of(onEdge)}.{CypherNames.Quote(field.Name)}";

    private string Compare(ComparePredicate compare, RowVariables row)
    {
        var property = compare.FoldsCase
            ? $"{row.Of(compare.OnEdge)}.{compare.Field.Name}{CypherNames.FoldedSuffix}"
            : Property(compare.Field, compare.OnEdge, row);
        if (compare is { FoldsCase: false, Field.Scalar: ScalarKind.Id, Comparison: Comparison.Contains or Comparison.EndsWith })
        {
            // Neo4j 5.26 may plan these by the range index on ids, which refuses them when it runs.
            property = $"toString({property})";
        }

        return ComparisonClause.Write(property, compare.Comparison, statement.Value(compare.Value));
    }

    private string Range(TimelineRange range, RowVariables row)
    {
        var (es, ls, ee, le) = Days(row.Node, range.Date);
        var conditions = new List<string> { $"{es} IS NOT NULL" };
        var surely = range.Match == DateMatch.Definitely;
        if (range.To is not null)
        {
            var last = statement.Take(new ParameterView(range.To, ParameterPart.LastDay));
            conditions.Add(range.Relation == DateRelation.Overlaps ? $"{(surely ? ls : es)} <= {last}" : $"{(surely ? le : ee)} <= {last}");
        }

        if (range.From is not null)
        {
            var first = statement.Take(new ParameterView(range.From, ParameterPart.FirstDay));
            conditions.Add(range.Relation == DateRelation.Overlaps ? $"{(surely ? ee : le)} >= {first}" : $"{(surely ? es : ls)} >= {first}");
        }

        if (range is { From: not null, To: not null })
        {
            // A range that ends before it starts holds nothing.
            conditions.Add(
                $"{statement.Take(new ParameterView(range.From, ParameterPart.FirstDay))} <= {statement.Take(new ParameterView(range.To, ParameterPart.LastDay))}"
            );
        }

        return $"({string.Join(" AND ", conditions)})";
    }

    private string About(AboutPredicate about, RowVariables row)
    {
        var ids = statement.Value(about.Ids);
        var other = $"a{row.Depth + 1}";
        var by = $"q{row.Depth + 1}";
        var (hop, held) = about.AsOf is { } asOf ? ($"-[{by}]-", $" AND {HeldIfDated(asOf, by)}") : ("--", string.Empty);
        return $"({row.Node}.id IN {ids} OR EXISTS {{ MATCH ({row.Node}){hop}({other}:{CypherNames.CommonLabel}) WHERE {other}.id IN {ids}{held} }})";
    }

    private string FirstOfPair(FirstOfPairPredicate first, RowVariables row)
    {
        var other = new RowVariables(row.Depth, row.OtherEnd().Node, $"q{row.Depth + 1}");
        var among = first.Among is null ? string.Empty : $" AND {Write(first.Among, other, false)}";
        return $"NOT EXISTS {{ MATCH ({row.Node})-[{other.Relationship}:{CypherNames.Quote(first.Field.Relationship.Type)}]-({other.Node}) WHERE {other.Relationship}.id < {row.Relationship}.id{among} }}";
    }

    private string Begun(BegunPredicate begun, RowVariables row)
    {
        var surely = begun.AsOf.Match == DateMatch.Definitely;
        var dates = new[] { begun.Field, begun.Else }
            .OfType<PropertyField>()
            .Select(field => surely ? Days(row.Node, field).LatestStart : Days(row.Node, field).EarliestStart);
        var day = statement.Take(new ParameterView(begun.AsOf.Date, surely ? ParameterPart.FirstDay : ParameterPart.LastDay));
        return $"coalesce({string.Join(", ", dates)}, {day}) <= {day}";
    }

    /// <summary>That a node, or a relationship of one of several kinds, held on a date; one without a valid time always does.</summary>
    public string HeldIfDated(AsOf asOf, string variable) => $"({variable}._from_es IS NULL OR {Held(asOf, variable)})";

    // Relationships of one kind all have a valid time, or none.
    private string Holds(HoldsPredicate holds, RowVariables row) =>
        holds.OnEdge ? Held(holds.AsOf, row.Of(true)) : HeldIfDated(holds.AsOf, row.Node);

    private string Held(AsOf asOf, string of)
    {
        var first = statement.Take(new ParameterView(asOf.Date, ParameterPart.FirstDay));
        var last = statement.Take(new ParameterView(asOf.Date, ParameterPart.LastDay));
        return asOf.Match == DateMatch.Definitely
            ? $"({of}._from_ls <= {first} AND {of}._to_es > {last})"
            : $"({of}._from_es <= {last} AND {of}._to_ls > {first})";
    }

    private string Related(RelatedPredicate related, RowVariables row)
    {
        var inner = row.Below();
        var pattern = ExpandClause.Pattern(related.Field, row.Node, inner);
        var among = related.Among is null ? [] : new List<string> { Write(related.Among, inner, false) };
        switch (related.Quantifier)
        {
            case Quantifier.All:
                var broken = related.Where is null ? "false" : $"NOT {Write(related.Where, inner, true)}";
                return $"NOT EXISTS {{ MATCH {pattern}{Where([.. among, broken])} }}";
            case Quantifier.None:
                return $"NOT EXISTS {{ MATCH {pattern}{Where([.. among, .. Fits()])} }}";
            case Quantifier.Single:
                return related.NodesOnce
                    ? $"COUNT {{ MATCH {pattern}{Where([.. among, .. Fits()])} RETURN DISTINCT {inner.Node} }} = 1"
                    : $"COUNT {{ MATCH {pattern}{Where([.. among, .. Fits()])} }} = 1";
            default:
                return $"EXISTS {{ MATCH {pattern}{Where([.. among, .. Fits()])} }}";
        }

        IEnumerable<string> Fits() => related.Where is null ? [] : [Write(related.Where, inner, false)];
    }

    private static string Where(IReadOnlyList<string> conditions) =>
        conditions.Count == 0 ? string.Empty : $" WHERE {string.Join(" AND ", conditions)}";

    private static (string EarliestStart, string LatestStart, string EarliestEnd, string LatestEnd) Days(string variable, PropertyField field) =>
        CypherNames.Days(variable, field.Name) is [var es, var ls, var ee, var le]
            ? (es, ls, ee, le)
            : throw new InvalidOperationException("A date has four days.");
}
