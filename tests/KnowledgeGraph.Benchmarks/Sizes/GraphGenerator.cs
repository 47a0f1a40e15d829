using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Sizes;

/// <summary>Writes a generated graph into a folder: an ontology and tables, the same for the same size and seed.</summary>
internal sealed class GraphGenerator(GraphSize size, int seed, string folder)
{
    // Of 20,000 nodes.
    private const int People = 4_000;
    private const int Institutions = 500;
    private const int Places = 500;
    private const int Works = 5_000;
    private const int Claims = 6_500;
    private const int Meetings = 2_000;
    private const int Agreements = 500;
    private const int Topics = 1_000;

    private readonly Words _words = new(seed);
    private readonly string _tables = Path.Combine(folder, "seed");

    /// <summary>The folder of the ontology.</summary>
    public string Ontology { get; } = Path.Combine(folder, "ontology");

    /// <summary>The folder of the tables.</summary>
    public string Seed => _tables;

    /// <summary>The slug of a node.</summary>
    public static string Slug(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:D7}");

    public void Write()
    {
        Directory.CreateDirectory(Ontology);
        Directory.CreateDirectory(_tables);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Sizes", "archive.graphql"), Path.Combine(Ontology, "archive.graphql"), true);
        WriteNodes();
        WriteRelationships();
    }

    private void WriteNodes()
    {
        Nodes("person", "Person", People, "life", number => [$"{1850 + (number % 100)}/{1920 + (number % 100)}"]);
        Nodes("institution", "Institution", Institutions, "founded", _ => [_words.Date(_words.Year())]);
        Nodes("place", "Place", Places, "latitude:double,longitude:double", _ => [Math.Round(_words.Fraction() * 180, 4) - 90, Math.Round(_words.Fraction() * 360, 4) - 180]);
        Nodes("topic", "Topic", Topics, null, _ => []);
        Nodes("work", "Work", Works, "date,form,pages:int,tags:string[],isReviewed:boolean", _ =>
            [_words.Date(_words.Year()), _words.Of("BOOK", "ARTICLE", "REPORT", "SPEECH"), 1 + _words.Below(900), _words.Tags(), _words.Below(2) == 0 ? "true" : "false"]);
        Nodes("claim", "Claim", Claims, "text,confidence:double", _ => [_words.Sentences(), Math.Round(_words.Fraction(), 3)]);
        Nodes("meeting", "Meeting", Meetings, "date", _ => [_words.Date(_words.Year())]);
        Nodes("agreement", "Agreement", Agreements, "date,inForceFrom,inForceUntil", _ =>
        {
            var year = _words.Year();
            return [_words.Day(year), _words.Day(year + 1), _words.Below(3) == 0 ? null : _words.Day(year + 2 + _words.Below(30))];
        });
    }

    private void WriteRelationships()
    {
        Links("WROTE", "person", People, "work", Works, 7_500, "position:int", place => [place + 1]);
        Links("ASSERTS", "person", People, "claim", Claims, 8_000, null, _ => []);
        Links("STATED_IN", "claim", Claims, "work", Works, 6_500, "page:int", _ => [1 + _words.Below(400)]);
        Links("SUPPORTS", "claim", Claims, "claim", Claims, 6_000, "strength:double", _ => [Math.Round(_words.Fraction(), 2)]);
        Links("ATTACKS", "claim", Claims, "claim", Claims, 4_000, "strength:double", _ => [Math.Round(_words.Fraction(), 2)]);
        Links("CITES", "work", Works, "work", Works, 18_000, "footnote:int", _ => [1 + _words.Below(120)]);
        Links("MEMBER_OF", "person", People, "institution", Institutions, 8_000, "office,from,until", _ =>
        {
            var year = _words.Year();
            return [_words.Of("secretary", "chair", "fellow", "委員"), _words.Date(year), _words.Below(3) == 0 ? null : _words.Day(year + 12)];
        });
        Links("TOOK_PART", "person", People, "meeting", Meetings, 8_000, "role", _ => [_words.Of("HOST", "GUEST", "OBSERVER")]);
        Links("TOOK_PART", "institution", Institutions, "meeting", Meetings, 2_000, "role", _ => [_words.Of("HOST", "GUEST", "OBSERVER")]);
        Links("HELD_AT", "meeting", Meetings, "place", Places, 2_000, null, _ => []);
        Links("PARTY", "institution", Institutions, "agreement", Agreements, 1_500, "from,until", _ =>
        {
            var year = _words.Year();
            return [_words.Day(year), _words.Below(2) == 0 ? null : _words.Day(year + 5)];
        });
        Links("ABOUT", "work", Works, "topic", Topics, 8_000, null, _ => []);
        Links("SIGNED_AT", "agreement", Agreements, "place", Places, 500, null, _ => []);
    }

    private void Nodes(string prefix, string kind, int inUnit, string? columns, Func<int, object?[]> values)
    {
        using var table = new TableFile(_tables, kind, $"id:ID,:LABEL,title,titleJa{(columns is null ? "" : ",")}{columns}");
        for (var number = 0; number < size.Of(inUnit); number++)
        {
            table.Row([Slug(prefix, number), kind, _words.Title(number), _words.Below(3) == 0 ? null : _words.JapaneseTitle(), .. values(number)]);
        }
    }

    // Each source leads to different targets, a stride apart, never to itself; some targets are met more often.
    private void Links(string type, string source, int sourcesInUnit, string target, int targetsInUnit, int inUnit, string? columns, Func<int, object?[]> values)
    {
        using var table = new TableFile(_tables, $"{type}-{source}", $":START_ID,:END_ID,:TYPE{(columns is null ? "" : ",")}{columns}");
        var (sources, targets, count) = (size.Of(sourcesInUnit), size.Of(targetsInUnit), size.Of(inUnit));
        var choices = source == target ? targets - 1 : targets;
        for (var number = 0; number < sources; number++)
        {
            var degree = (count / sources) + (number < count % sources ? 1 : 0);
            var first = (int)(choices * Math.Pow(_words.Fraction(), 1.5));
            var stride = 1 + _words.Below(Math.Max(1, (choices / (degree + 1)) - 1));
            for (var place = 0; place < degree; place++)
            {
                var chosen = (first + (place * stride)) % choices;
                var other = source == target ? (number + 1 + chosen) % targets : chosen;
                table.Row([Slug(source, number), Slug(target, other), type, .. values(place)]);
            }
        }
    }
}
