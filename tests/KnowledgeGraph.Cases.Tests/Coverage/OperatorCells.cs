using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Cases.Tests.Coverage;

/// <summary>Where a condition, a key or an aggregate stands.</summary>
internal static class Places
{
    public const string Node = "a node";
    public const string Interface = "an interface";
    public const string Related = "a related node";
    public const string Edge = "a relationship";
}

/// <summary>Every operator on every kind of field in every place that an ontology has: a cell of the table that cases must fill.</summary>
internal static class OperatorCells
{
    private static readonly string?[] Matches = ["POSSIBLY", "DEFINITELY"];
    private static readonly string[] Directions = ["ASC", "DESC"];

    public static IEnumerable<string> Of(OntologyModel ontology) =>
        Properties(ontology)
            .SelectMany(found => Filters(found.Field, found.Place).Concat(Sorts(found.Field, found.Place)).Concat(Aggregates(found.Field, found.Place)))
            .Concat(Relationships(ontology))
            .Concat(Logic())
            .Distinct();

    /// <summary>A comparison, or the question for what is missing; of a date with its match.</summary>
    public static string Filter(PropertyField field, string place, string comparison, string? match) =>
        $"filter {comparison} {TypeOf(field)}{(match is null ? string.Empty : $" {match}")} of {place}";

    public static string Sort(PropertyField field, string place, string direction) => $"sort {TypeOf(field)} {direction} of {place}";

    public static string Aggregate(PropertyField field, string place, AggregateFunction function) => $"aggregate {function} {TypeOf(field)} of {place}";

    public static string Quantified(Quantifier quantifier, RelationshipField field, bool ofRelationships) =>
        $"{quantifier} {(ofRelationships ? "relationships" : "nodes")} {(field.IsList ? string.Empty : "of one ")}to {(field.Target is NodeInterface ? Places.Interface : Places.Node)}";

    public static string SortByCount(string direction) => $"sort by count {direction}";

    public static string Joined(Logic logic, string place) => $"{logic} on {place}";

    public const string Typename = "typename";

    /// <summary>Whether a comparison of a property needs to be told how sure it must be.</summary>
    public static bool HasMatch(PropertyField field, string comparison) =>
        field is { Scalar: ScalarKind.EdtfDate, IsList: false } && comparison is not ("eq" or "in" or "missing");

    private static string TypeOf(PropertyField field) => field.IsList ? $"[{field.Scalar}]" : field.Scalar.ToString();

    private static IEnumerable<(PropertyField Field, string Place)> Properties(OntologyModel ontology) =>
        Of(ontology.Kinds, Places.Node)
            .Concat(Of(ontology.Interfaces, Places.Interface))
            .Concat(Of(Links(ontology).Select(link => link.Target), Places.Related))
            .Concat(Of(ontology.Relationships.Select(kind => kind.Properties), Places.Edge));

    private static IEnumerable<(PropertyField Field, string Place)> Of(IEnumerable<FieldOwner> owners, string place) =>
        owners.Distinct().SelectMany(owner => owner.Fields.OfType<PropertyField>()).Select(field => (field, place));

    private static IEnumerable<RelationshipField> Links(OntologyModel ontology) =>
        ontology.Kinds.SelectMany(kind => kind.Fields.OfType<RelationshipField>());

    private static IEnumerable<string> Filters(PropertyField field, string place)
    {
        foreach (var row in (field.IsList ? Comparisons.List : Comparisons.Single).Where(row => row.Comparison != Comparison.Match && row.Scalars.Contains(field.Scalar)))
        {
            foreach (var match in HasMatch(field, row.Name) ? Matches : [null])
            {
                yield return Filter(field, place, row.Name, match);
            }
        }

        // A required field is never missing; that some field of the type may be is enough.
        if (!field.IsRequired)
        {
            yield return Filter(field, place, "missing", null);
        }
    }

    private static IEnumerable<string> Sorts(PropertyField field, string place) =>
        field.IsList ? [] : Directions.Select(direction => Sort(field, place, direction));

    private static IEnumerable<string> Aggregates(PropertyField field, string place)
    {
        AggregateFunction[] functions = field switch
        {
            { IsList: true } => [],
            { Scalar: ScalarKind.Boolean or ScalarKind.Enum } => [AggregateFunction.Distinct, AggregateFunction.DistinctCount],
            { Scalar: ScalarKind.Int or ScalarKind.Float } =>
            [
                AggregateFunction.Min, AggregateFunction.Max, AggregateFunction.Sum, AggregateFunction.Average, AggregateFunction.Distinct, AggregateFunction.DistinctCount,
            ],
            _ => [AggregateFunction.Min, AggregateFunction.Max, AggregateFunction.Distinct, AggregateFunction.DistinctCount],
        };
        return functions.Select(function => Aggregate(field, place, function));
    }

    private static IEnumerable<string> Relationships(OntologyModel ontology) =>
        (from field in Links(ontology)
         from quantifier in Enum.GetValues<Quantifier>()
         from ofRelationships in new[] { false, true }
         select Quantified(quantifier, field, ofRelationships)).Concat(Directions.Select(SortByCount)).Append(Typename);

    private static IEnumerable<string> Logic() =>
        from logic in Enum.GetValues<Logic>()
        from place in new[] { Places.Node, Places.Interface, Places.Related, Places.Edge }
        select Joined(logic, place);
}
