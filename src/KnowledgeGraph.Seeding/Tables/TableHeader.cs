using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;
using KnowledgeGraph.Seeding.Reading;

namespace KnowledgeGraph.Seeding.Tables;

/// <summary>The header of a table, in the words of <c>neo4j-admin database import</c>: what it holds, and in which columns.</summary>
internal sealed class TableHeader
{
    public const string IdField = "id";
    public const string KeyColumn = "key";
    public const string Id = "ID";
    public const string Label = "LABEL";
    public const string Start = "START_ID";
    public const string End = "END_ID";
    public const string Type = "TYPE";
    private const string Ignore = "IGNORE";

    private readonly Dictionary<string, int> _roles = new(StringComparer.Ordinal);

    /// <summary>Whether the table holds relationships, not nodes.</summary>
    public bool HoldsRelationships => _roles.ContainsKey(Start) || _roles.ContainsKey(End) || _roles.ContainsKey(Type);

    /// <summary>The column of a role; -1 where there is none.</summary>
    public int CellOf(string role) => _roles.GetValueOrDefault(role, -1);

    /// <summary>How many cells a row has.</summary>
    public int Count { get; private init; }

    /// <summary>The columns that hold fields.</summary>
    public ImmutableArray<TableColumn> Columns { get; private set; } = [];

    /// <summary>Reads the first row; null where there is none or nothing can be read with it, which is reported.</summary>
    public static TableHeader? Read(CsvReader csv, OntologyModel ontology, FileMistakes mistakes)
    {
        if (!csv.Read())
        {
            return null;
        }

        if (csv.Problem is { } problem)
        {
            mistakes.Add(problem.Code, problem.Place, problem.Shown, problem.Message);
            return null;
        }

        TableHeader header = new() { Count = csv.Count };
        return header.TryRead(csv, ontology, mistakes) ? header : null;
    }

    private bool TryRead(CsvReader csv, OntologyModel ontology, FileMistakes mistakes)
    {
        List<TableColumn> columns = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int cell = 0; cell < Count; cell++)
        {
            string text = csv.Text(cell).Trim();
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            string name = colon < 0 ? text : text[..colon];
            string type = colon < 0 ? "" : text[(colon + 1)..];
            if (type is Id or Label or Start or End or Type)
            {
                bool fits = type == Id ? name is "" or IdField : name.Length == 0;
                if (!fits || !_roles.TryAdd(type, cell))
                {
                    string message = $"Expected `{(type == Id ? IdField : "")}:{type}`, once.";
                    mistakes.Add(SeedMistakeCodes.BadHeader, csv.PlaceOf(cell), text, message);
                }
            }
            else if (type != Ignore)
            {
                columns.Add(new TableColumn(cell, name, type, csv.PlaceOf(cell)));
                if (!names.Add(name))
                {
                    mistakes.Add(SeedMistakeCodes.DuplicateKey, csv.PlaceOf(cell), text, $"There are two columns `{name}`.");
                }
            }
        }

        TableColumn? key = HoldsRelationships ? columns.Find(column => column.Name == KeyColumn) : null;
        if (key is not null)
        {
            columns.Remove(key);
            _roles.Add(KeyColumn, key.Cell);
        }

        Columns = [.. columns];
        CheckNames(ontology, mistakes);
        return HasRoles(mistakes);
    }

    private bool HasRoles(FileMistakes mistakes)
    {
        string[] needed = HoldsRelationships ? [Start, End, Type] : [Id, Label];
        string[] missing = [.. needed.Where(role => !_roles.ContainsKey(role)).Select(role => role == Id ? $"{IdField}:{role}" : $":{role}")];
        if (missing.Length > 0)
        {
            string message =
                $"The header lacks {string.Join(" and ", missing.Select(name => $"`{name}`"))}: nodes have `{IdField}:{Id}` and `:{Label}`, relationships `:{Start}`, `:{End}` and `:{Type}`; the file is not read.";
            mistakes.Add(SeedMistakeCodes.BadHeader, new SeedPlace(1, 1), "", message);
        }

        return missing.Length == 0;
    }

    private void CheckNames(OntologyModel ontology, FileMistakes mistakes)
    {
        if (!HoldsRelationships && Columns.FirstOrDefault(column => column.Name == IdField) is { } id)
        {
            mistakes.Add(SeedMistakeCodes.BadHeader, id.Place, id.Name, $"The column of ids is `{IdField}:{Id}`.");
        }

        FieldOwner[] owners = HoldsRelationships ? [.. ontology.PropertiesTypes] : [.. ontology.Kinds];
        foreach (TableColumn column in Columns.Where(column => owners.All(owner => BoundColumn.Of(owner, column) is null)))
        {
            IEnumerable<string> known = owners.SelectMany(owner => owner.Fields).SelectMany(BoundColumn.NamesOf).Distinct(StringComparer.Ordinal);
            string what = HoldsRelationships ? "No relationship" : "No kind of node";
            string hint = NameSuggestion.For(column.Name, known);
            string where = !HoldsRelationships && ontology.Kinds.Any(kind => kind.FindField(column.Name) is RelationshipField)
                ? " Relationships stand in tables of their own."
                : "";
            mistakes.Add(SeedMistakeCodes.UnknownField, column.Place, column.Name, $"{what} has a field `{column.Name}`.{hint}{where}");
        }
    }
}
