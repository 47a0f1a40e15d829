using System.Text;

namespace KnowledgeGraph.Seeding.Tests.Tables;

/// <summary>Tables of CSV give the graph that YAML gives, and every mistake with its place.</summary>
public sealed class TableTests
{
    private const string NodesHeader = "id:ID,:LABEL,name,ground,origins_where\n";
    private const string LinksHeader = ":START_ID,:END_ID,:TYPE,key,ground,origins_where,weight\n";
    private const string Links = LinksHeader + "one,acme,MADE_BY,,READ,x,\ntwo,acme,MADE_BY,,READ,x,\n";
    private const string Nodes = NodesHeader + "one,Product,One,READ,x\ntwo,Product,Two,READ,x\nacme,Company,,READ,x\n";

    [Fact]
    public void Tables_give_the_graph_of_the_yaml()
    {
        SeedLoadResult tables = SeedLoader.Load(TestFiles.Software, SeedFolder.Read(TestFiles.PathOf("Software", "tables")));
        SeedLoadResult yaml = SeedLoader.Load(TestFiles.Software, SeedFolder.Read(TestFiles.PathOf("Software", "seed")));

        tables.Mistakes.ShouldBeEmpty();
        GraphText.Print(tables.Graph!).ShouldBe(GraphText.Print(yaml.Graph!));
        tables.Nodes.ShouldBe(yaml.Nodes);
        tables.Relationships.ShouldBe(yaml.Relationships);
    }

    [Fact]
    public void Tables_and_yaml_refer_to_each_other()
    {
        SeedLoadResult result = TestFiles.Load(
            ("a.yaml", "Product: [{ id: one, name: One, maker: acme, ground: READ, origins: [{ where: x }], needs: [{ to: two, weight: SOFT }] }]"),
            ("b.csv", NodesHeader + "two,Product,Two,READ,x\nacme,Company,,READ,x\n"),
            ("c.csv", LinksHeader + "two,acme,MADE_BY,,READ,x,\ntwo,one,NEEDS,,READ,x,HARD\n"));

        result.Mistakes.ShouldBeEmpty();
        result.Graph!.Relationships.Select(relationship => relationship.Id).ShouldBe(
            ["one--MADE_BY--acme", "one--NEEDS--two", "two--MADE_BY--acme", "two--NEEDS--one"]);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("\"a, \"\"b\"\"\nc\"", "a, \"b\"\nc")]
    [InlineData("\"a\r\nb\"", "a\nb")]
    [InlineData("\"  spaces \"", "  spaces ")]
    [InlineData("日米防衛協力", "日米防衛協力")]
    [InlineData("\"\"\"\"", "\"")]
    public void A_cell_is_read_as_it_is_written(string cell, string text)
    {
        foreach (string end in new[] { "\n", "\r\n", "\r", "" })
        {
            SeedLoadResult result = TestFiles.Load(
                ("a.csv", $"\uFEFF{NodesHeader}one,Product,{cell},READ,x{end}"),
                ("b.yaml", "Company: [{ id: acme, ground: READ, origins: [{ where: x }], products: [one] }]"));

            result.Mistakes.ShouldBeEmpty();
            result.Graph!.Nodes[1].Values[result.Graph.Nodes[1].Kind.FindField("name")!.Index].ShouldBe(text);
        }
    }

    [Fact]
    public void Values_of_a_list_may_hold_semicolons()
    {
        SeedLoadResult result = TestFiles.Load(
            ("a.csv", "id:ID,:LABEL,name,tags:string[],ground,origins_where,origins_words\none,Product,One,a\\;b;c\\\\;d\\e,READ,x\\;y;z,;two words\n"),
            ("b.yaml", "Company: [{ id: acme, ground: READ, origins: [{ where: x }], products: [one] }]"));

        result.Mistakes.ShouldBeEmpty();
        GraphText.Print(result.Graph!.Nodes[1]).ShouldBe(
            "Product id=one, origins=[{where=x;y}; {where=z, words=two words}], ground=READ, name=One, tags=[a;b; c\\; d\\e]");
    }

    [Fact]
    public void Every_mistake_is_told_at_its_place()
    {
        SeedLoadResult result = TestFiles.Load(
            ("links.csv", LinksHeader
                + "one,acme,MADE_BY,,READ,x,\n"
                + "one,acme,MADE_BY,,READ,x,\n"
                + "one,acne,MADE_BY,,READ,x,\n"
                + "acme,one,NEEDS,,READ,x,HARD\n"
                + "one,two,NEDS,,READ,x,HARD\n"
                + "one,two,NEEDS,,READ,x,\n"
                + "one,,NEEDS,Again,READ,x,HARD\n"
                + "one,one,ABLE_TO,,READ,x,\n"),
            ("nodes.csv", "id:ID,:LABEL,name,copies:long,ground,origins_where:string[],origins_words,tags,soldFrom,soldUntil,isOpen:int\n"
                + "one,Product,One,1x,REED,x;y,w,a;;b,1990,1980,\n"
                + "Two,Product,Two,,READ,x,,,,,\n"
                + "two,Produkt,Two,,READ,x,,,,,\n"
                + "three,Product,日本,,READ,,,,1984-02-30,,yes\n"
                + "one,Company,,7,READ,x,,,,,\n"
                + "acme,Company,,,READ,x,,,,,\n"
                + "short,Company,,,READ,x,,,,\n"
                + "bad,Company,,,READ,a\"b,,,,,\n"
                + "last,Company,,,READ,\"never closed,,,,,\n"),
            ("strange.csv", "id,:LABEL,nam\nx,Product,y\n"));

        result.Graph.ShouldBeNull();
        result.Mistakes.Select(mistake => mistake.ToString()).ShouldBe(
        [
            "links.csv:3:1: SEED_DUPLICATE_RELATIONSHIP: This relationship stands in links.csv:2:1 already; it is written once, at one of its ends. Parallel ones need a `key`. [acme]",
            "links.csv:4:5: SEED_DANGLING_REFERENCE: No node has this id; expected an end of `MADE_BY`, which leads from Product to Company. Did you mean `acme`? [acne]",
            "links.csv:5:10: SEED_UNKNOWN_RELATIONSHIP: `NEEDS` does not lead from a Company to a Product; it leads from Product to Product. [NEEDS]",
            "links.csv:6:9: SEED_UNKNOWN_RELATIONSHIP: There is no kind of relationship `NEDS`. Did you mean `NEEDS`? [NEDS]",
            "links.csv:7:1: SEED_MISSING_REQUIRED: A relationship `NEEDS` needs `weight`: a value in the column `weight`.",
            "links.csv:8:5: SEED_MISSING_REQUIRED: A relationship `NEEDS` needs two ends: a slug: small letters, digits and hyphens, such as `some-name-1951`.",
            "links.csv:8:12: SEED_BAD_SLUG: Expected a slug: small letters, digits and hyphens, such as `some-name-1951`. [Again]",
            "links.csv:9:9: SEED_DERIVED_RELATIONSHIP: `ABLE_TO` is derived when the seed is loaded; it is never written by hand. [ABLE_TO]",
            "nodes.csv:1:99: SEED_BAD_HEADER: `Product.isOpen` has the type `boolean`, or none is named. [int]",
            "nodes.csv:2:17: SEED_WRONG_TYPE: `copies` is a whole number of at most 32 bits. [1x]",
            "nodes.csv:2:20: SEED_UNKNOWN_ENUM_VALUE: `Ground` has no such value. Did you mean `READ`? It has READ, GUESSED, COMPUTED. [REED]",
            "nodes.csv:2:29: SEED_WRONG_TYPE: Here stand 1 values, in `origins_where` 2: each record has one in each, where it is missing an empty one. [w]",
            "nodes.csv:2:31: SEED_EMPTY_VALUE: One of the values between semicolons is empty; what is missing is left out. [a;;b]",
            "nodes.csv:2:41: SEED_REVERSED_TIME: `soldUntil` lies before `soldFrom` (1990); it is the first day on which it no longer held. [1980]",
            "nodes.csv:3:1: SEED_BAD_SLUG: Expected a slug: small letters, digits and hyphens, such as `some-name-1951`. [Two]",
            "nodes.csv:4:5: SEED_UNKNOWN_KIND: Expected one kind of node, or the labels of one with semicolons between. Did you mean `Product`? [Produkt]",
            "nodes.csv:5:1: SEED_MISSING_REQUIRED: A `Product` needs `maker`: the id of a Company, here or with the other node. [three]",
            "nodes.csv:5:1: SEED_MISSING_REQUIRED: A `Product` needs `origins`: a value in the column `origins_where` and `origins_words` and `origins_notes`.",
            "nodes.csv:5:27: SEED_BAD_DATE: There is no day 1984-02-30; expected a day that its month has. (EDTF_NO_SUCH_DAY, character 9) [1984-02-30]",
            "nodes.csv:5:39: SEED_WRONG_TYPE: `isOpen` is `true` or `false`. [yes]",
            "nodes.csv:6:1: SEED_DUPLICATE_ID: The id stands in nodes.csv:2:1 already; ids are unique over all kinds. [one]",
            "nodes.csv:6:14: SEED_UNKNOWN_FIELD: `Company` has no field `copies`: this cell stays empty. [7]",
            "nodes.csv:8:1: SEED_CSV_SYNTAX: The row has 10 cells, the header 11; the row is not read.",
            "nodes.csv:9:21: SEED_CSV_SYNTAX: A quotation mark stands in a cell that does not begin with one: such a cell stands in quotation marks, and those in it are doubled. [\"]",
            "nodes.csv:10:21: SEED_CSV_SYNTAX: This quotation mark is never closed; the file is not read further. [\"]",
            "strange.csv:1:1: SEED_BAD_HEADER: The column of ids is `id:ID`. [id]",
            "strange.csv:1:1: SEED_BAD_HEADER: The header lacks `id:ID`: nodes have `id:ID` and `:LABEL`, relationships `:START_ID`, `:END_ID` and `:TYPE`; the file is not read.",
            "strange.csv:1:11: SEED_UNKNOWN_FIELD: No kind of node has a field `nam`. Did you mean `name`? [nam]",
        ]);
    }

    [Fact]
    public void Mistakes_of_a_table_are_told_up_to_a_limit()
    {
        string rows = string.Concat(Enumerable.Range(0, 5).Select(row => $"p{row},Produkt,n,READ,x\n"));
        SeedReadResult result = SeedLoader.Load(
            TestFiles.Software,
            [new SeedFile("a.csv", Encoding.UTF8.GetBytes(NodesHeader + rows))],
            new Storage.GraphCollector(),
            new SeedLimits(MaxTableMistakes: 2));

        result.Version.ShouldBeNull();
        result.Mistakes.Select(mistake => mistake.ToString()).ShouldBe(
        [
            "a.csv:2:4: SEED_UNKNOWN_KIND: Expected one kind of node, or the labels of one with semicolons between. Did you mean `Product`? [Produkt]",
            "a.csv:3:4: SEED_UNKNOWN_KIND: Expected one kind of node, or the labels of one with semicolons between. Did you mean `Product`? [Produkt]",
            "a.csv:4:4: SEED_MORE_MISTAKES: 3 more mistakes of this file, the first one here, are not told; at most 2 are.",
        ]);
    }

    [Fact]
    public void A_row_that_is_too_long_ends_the_reading()
    {
        SeedReadResult result = SeedLoader.Load(
            TestFiles.Software,
            [new SeedFile("a.csv", Encoding.UTF8.GetBytes(NodesHeader + $"one,Product,{new string('x', 600_000)},READ,x\n"))],
            new Storage.GraphCollector(),
            new SeedLimits(MaxRowBytes: 300_000));

        result.Mistakes.Select(mistake => mistake.ToString()).ShouldBe(
            ["a.csv:2:1: SEED_TOO_LARGE: The row has more than 300,000 bytes; the file is not read further. Is a quotation mark not closed?"]);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_at_their_place()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(NodesHeader + "one,Company,,READ,\"x\ny\u00FC\"\n");
        SeedLoader.Load(TestFiles.Software, [new SeedFile("a.csv", bytes)]).Mistakes.Select(mistake => mistake.ToString()).ShouldBe(
            ["a.csv:3:2: SEED_NOT_UTF8: These bytes are not UTF-8; the row is not read. [0xFC]"]);
    }

    [Fact]
    public void Spoilt_tables_give_mistakes()
    {
        const string Characters = ",\";\n\r\\:a日 \0";
        Random random = new(20_26);
        for (int round = 0; round < 3_000; round++)
        {
            (string Path, string Text)[] files = [("nodes.csv", Nodes), ("links.csv", Links)];
            ref string text = ref files[random.Next(2)].Text;
            for (int edits = random.Next(1, 6); edits > 0; edits--)
            {
                int at = random.Next(text.Length);
                int length = random.Next(0, Math.Min(8, text.Length - at));
                text = text.Remove(at, length).Insert(at, Characters[random.Next(Characters.Length)].ToString());
            }

            SeedLoadResult result = TestFiles.Load(files);
            (result.Graph is null).ShouldBe(result.Mistakes.Length > 0);
            result.Mistakes.ShouldAllBe(mistake => mistake.Line > 0 && mistake.Column > 0);
        }
    }
}
