using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>A row step taken apart: where rows come from, what they must fit, how they are sorted and cut.</summary>
internal sealed class RowsText
{
    private readonly List<Predicate> _predicates = [];
    private readonly StatementText _statement;
    private readonly FilterClause _filters;
    private readonly RowVariables? _parent;

    public RowsText(RowStep step, StatementText statement, RowVariables? parent)
    {
        _statement = statement;
        _filters = new FilterClause(statement);
        _parent = parent;
        while (true)
        {
            switch (step)
            {
                case PageStep page:
                    Page = page;
                    step = page.Input;
                    continue;
                case SortStep sort:
                    Order = sort.Order;
                    step = sort.Input;
                    continue;
                case FilterStep filter:
                    _predicates.Insert(0, filter.Predicate);
                    step = filter.Input;
                    continue;
                default:
                    break;
            }

            Source = step;
            break;
        }

        if (Source is SameStep)
        {
            Variables = parent!;
            return;
        }

        var depth = parent is null ? 0 : parent.Depth + 1;
        Variables = new RowVariables(depth, $"n{depth}", Source is ExpandStep or ScanRelationshipsStep ? $"r{depth}" : null)
        {
            Hit = Source is SearchStep ? ($"s{depth}", $"f{depth}") : null,
        };
    }

    /// <summary>Where the rows come from.</summary>
    public RowStep Source { get; }

    /// <summary>How they are sorted; null for by id.</summary>
    public SortOrder? Order { get; }

    /// <summary>How they are cut.</summary>
    public PageStep? Page { get; }

    /// <summary>Their variables.</summary>
    public RowVariables Variables { get; }

    /// <summary>Whether parallel relationships give their node once.</summary>
    public bool NodesOnce => Source is ExpandStep { NodesOnce: true };

    /// <summary>The variables that remain behind the match: once a node stands for several relationships, it alone.</summary>
    public RowVariables Remaining => NodesOnce ? Variables with { Relationship = null } : Variables;

    /// <summary>The search that gives a step's rows; null where none does.</summary>
    public static SearchStep? SearchOf(RowStep step) =>
        step switch
        {
            SearchStep search => search,
            FilterStep filter => SearchOf(filter.Input),
            _ => null,
        };

    /// <summary>MATCH and WHERE, with a further condition if there is one.</summary>
    public string Match(string? further = null)
    {
        var conditions = new List<string>();
        var pattern = Source switch
        {
            SameStep => $"({Variables.Node})",
            SearchStep => $"({Variables.Node}:{CypherNames.CommonLabel} {{id: {SearchClause.Id}}})",
            ScanStep scan => $"({Variables.Node}:{CypherNames.Label(scan.Type)})",
            ScanRelationshipsStep scan => ScanRelationships(scan, conditions),
            LookupStep lookup => Lookup(lookup, conditions),
            LookupAllStep lookup => LookupAll(lookup, conditions),
            ExpandStep expand => ExpandClause.Pattern(expand.Field, _parent!.Node, Variables),
            _ => throw new InvalidOperationException($"No pattern is made of {Source.GetType().Name}."),
        };
        if (Source is ScanStep)
        {
            // Lets the order by id come from the index on ids.
            conditions.Add($"{Variables.Node}.id >= \"\"");
        }

        conditions.AddRange(_predicates.Select(predicate => _filters.Write(predicate, Variables)));
        if (further is not null)
        {
            conditions.Add(further);
        }

        var match = conditions.Count == 0 ? $"MATCH {pattern}" : $"MATCH {pattern} WHERE {string.Join(" AND ", conditions)}";
        return Source is SearchStep search ? $"{SearchClause.Hits(search, Variables, _statement)} {match}" : match;
    }

    private string ScanRelationships(ScanRelationshipsStep scan, List<string> conditions)
    {
        // Finds them in the index on their ids.
        conditions.Add($"{Variables.Relationship}.id >= \"\"");
        return $"({Variables.Node}:{CypherNames.CommonLabel})-[{Variables.Relationship}:{CypherNames.Quote(scan.Field.Relationship.Type)}]->({Variables.OtherEnd().Node}:{CypherNames.CommonLabel})";
    }

    private string LookupAll(LookupAllStep lookup, List<string> conditions)
    {
        conditions.Add($"{Variables.Node}.id IN {_statement.Value(lookup.Ids)}");
        return $"({Variables.Node}:{CypherNames.CommonLabel})";
    }

    private string Lookup(LookupStep lookup, List<string> conditions)
    {
        if (lookup.Type is not null)
        {
            conditions.Add($"{Variables.Node}:{CypherNames.Label(lookup.Type)}");
        }

        return $"({Variables.Node}:{CypherNames.CommonLabel} {{id: {_statement.Value(lookup.Id)}}})";
    }
}
