using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Cypher.Clauses;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>Compiles a plan: a statement for each root field, and for each field the reader of its slot in the answer.</summary>
internal sealed class CypherCompiler
{
    private readonly QueryPlan _plan;
    private readonly FieldReader?[] _readers;
    private readonly int[] _kindSlots;
    private readonly FieldCompiler _fields;

    private CypherCompiler(QueryPlan plan)
    {
        _plan = plan;
        _readers = new FieldReader?[plan.Operation.FieldCount];
        _kindSlots = new int[plan.Operation.FieldCount];
        _fields = new FieldCompiler(plan, _readers, _kindSlots);
    }

    /// <summary>The statements in the order of the root fields, and the readers.</summary>
    public static (ImmutableArray<CompiledStatement> Statements, CompiledReaders Readers) Compile(QueryPlan plan)
    {
        var compiler = new CypherCompiler(plan);
        var statements = plan.Operation.Root.Fields.Where(field => field.Step is FieldStep).Select(compiler.Root).ToImmutableArray();
        var types = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in plan.Ontology.Kinds)
        {
            types.Add(kind.Name, TypeOf(kind.Name));
        }

        foreach (var kind in plan.Ontology.Relationships)
        {
            types.Add($":{kind.Type}", TypeOf(kind.Properties.Name));
        }

        return (statements, new CompiledReaders(compiler._readers, compiler._kindSlots, types, plan.Limits.MaxPageSize));

        int TypeOf(string name) => ((ObjectType)plan.Operation.Schema.FindType(name)!).Index;
    }

    private CompiledStatement Root(PlannedField field)
    {
        var statement = new StatementText();
        var text = field.Step switch
        {
            NodeStep node => One(field, node.Rows, statement, new OneRecordReader()),
            StateStep state => One(field, state.Whole, statement, new OneRecordReader()),
            ChangesStep changes => One(field, changes.Whole, statement, new OneRecordReader()),
            ListStep list => List(field, list, statement),
            ConnectionStep connection => Page(field, connection, statement),
            PathsStep paths => Paths(field, paths, statement),
            NeighbourhoodStep around => Neighbourhood(field, around, statement),
            _ => throw new InvalidOperationException($"No statement is made of {field.Step?.GetType().Name}."),
        };
        return new CompiledStatement(field.Index, $"CYPHER 5 {text}", [.. statement.Parameters]);
    }

    private string One(PlannedField field, RowStep step, StatementText statement, FieldReader reader)
    {
        var rows = new RowsText(step, statement, null);
        var scope = new RowScope(rows.Variables);
        _readers[field.Index] = reader;
        _fields.Inside(field, new Place(scope, false) { Rows = (FieldStep)field.Step! }, statement);
        return $"{rows.Match()} RETURN {scope.AsColumns()}";
    }

    private string Paths(PlannedField field, PathsStep paths, StatementText statement)
    {
        _readers[field.Index] = new PathsReader(paths);
        return _fields.Paths(field, paths, statement);
    }

    private string Neighbourhood(PlannedField field, NeighbourhoodStep around, StatementText statement)
    {
        _readers[field.Index] = new OneRecordReader();
        return _fields.Neighbourhood(field, around, statement);
    }

    private string List(PlannedField field, ListStep list, StatementText statement)
    {
        var rows = new RowsText(list.Rows, statement, null);
        var scope = new RowScope(rows.Remaining);
        var match = rows.Match();
        var page = PageClause.Write(rows, statement, _plan.Limits.MaxPageSize);
        _readers[field.Index] = new RecordsReader();
        _fields.Inside(field, new Place(scope, false) { Rows = list }, statement);
        return $"{match} {page} RETURN {scope.AsColumns()}";
    }

    private string Page(PlannedField field, ConnectionStep connection, StatementText statement)
    {
        var slice = connection.Page;
        var rows = new RowsText(slice.Input, statement, null);
        var scope = new RowScope(rows.Variables);
        var head = new List<string>();
        var match = rows.Match(PageClause.Between(slice, rows.Variables, statement));
        var page = PageClause.Write(slice, rows.Variables, statement, _plan.Limits.MaxPageSize);
        var search = RowsText.SearchOf(slice.Input);
        if (search is not null)
        {
            head.Add(SearchClause.IsTooBroad(search, statement));
        }

        var wantsTotal = FieldCompiler.WantsTotal(field);
        if (wantsTotal)
        {
            head.Add($"COUNT {{ {rows.Match()} }}");
        }

        var beside = _fields.Beside(field, rows, statement);
        _readers[field.Index] = new PageOfRecordsReader(new PageShape(slice, _plan.Limits.MaxPageSize), search is not null, wantsTotal, beside.Count);
        head.AddRange(beside);
        _fields.Inside(field, new Place(scope, false) { Rows = connection }, statement);
        if (head.Count == 0)
        {
            return $"{match} {page} {scope.ReturnAsRow(false)}";
        }

        var first = $"RETURN [{string.Join(", ", head)}] AS head, null AS row";
        return FieldCompiler.NeedsRows(field) ? $"{first} UNION ALL {match} {page} {scope.ReturnAsRow(true)}" : first;
    }
}
