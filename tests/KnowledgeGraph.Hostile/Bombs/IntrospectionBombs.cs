namespace KnowledgeGraph.Hostile.Bombs;

/// <summary>The schema, asked for again and again.</summary>
internal static class IntrospectionBombs
{
    public static IEnumerable<Bomb> All { get; } =
    [
        Bomb.Document("types of fields of types, 4 deep", "data", () => "{__schema{types{" + Many.Nested("fields{type{", 2, "name", "}}") + "}}}"),
        Bomb.Document("types of fields of inner types, 90 deep", "TOO_MANY_STEPS", () => "{__schema{types{" + Many.Nested("fields{type{ofType{ofType{ofType{", 18, "name", "}}}}}") + "}}}"),
        Bomb.Document("possible types and their interfaces, 40 deep", "TOO_MANY_STEPS", () => "{__schema{types{" + Many.Nested("possibleTypes{interfaces{", 20, "name", "}}") + "}}}"),
        Bomb.Document("input fields of input types, 40 deep", "data", () => "{__schema{types{" + Many.Nested("inputFields{type{ofType{", 20, "name", "}}}") + "}}}"),
        Bomb.Document("1,600 schemas", "data", () => "{" + Many.Each(1_600, at => $"a{at}:__schema{{queryType{{name}}}}") + "}"),
        Bomb.Document("900 schemas with all types", "TOO_MANY_STEPS", () => "{" + Many.Each(900, at => $"a{at}:__schema{{types{{name}}}}") + "}"),
        Bomb.Document("1,500 types by name", "data", () => "{" + Many.Each(1_500, at => $"a{at}:__type(name:\"T{at}\"){{name}}") + "}"),
        Bomb.Document("all descriptions 500 times", "TOO_MANY_STEPS", () => "{__schema{types{" + Many.Each(500, at => $"a{at}:description b{at}:fields{{description}}") + "}}}"),
        Bomb.Document("the whole schema", "data", () => Documents.CaseDocuments.All[^1].Text),
        new("the whole schema, compressed", "data", () => HostileRequest.Of("", Documents.CaseDocuments.All[^1].Text) with { AcceptEncoding = "br, gzip" }),
    ];
}
