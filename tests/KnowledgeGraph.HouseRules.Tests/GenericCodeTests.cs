using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>No C# knows a kind, a root field or a relationship by name: they are the ontology's.</summary>
public sealed class GenericCodeTests(ServedGraphFixture served) : IClassFixture<ServedGraphFixture>
{
    /// <summary>Names of our ontology that are also words of C#, of GraphQL or of the engine, which use them in their own sense.</summary>
    private static readonly string[] AlsoWordsOfTheEngine =
    [
        "Argument", "argument", "arguments", // of a field, GraphQL
        "Location", "location", "locations", // in a document, GraphQL
        "Place", "place", "places", "Places", // in a document or file
        "State", "state", // of a parser or walk; a field of @change
        "base", // C#
        "event", // of the log
        "conflicts", // of fields, GraphQL
        "Named", "named", // types and operations, GraphQL
        "scope", // of a fragment or plan
        "timeline", // @timeline
        "work", // of a request
        "graph", "neighbourhood", "node", "nodes", "paths", "search", // the engine's own root fields
    ];

    [Fact]
    public void No_code_names_what_the_ontology_names()
    {
        var ontology = served.Graph.Ontology;
        var names = ontology.Kinds.Select(kind => kind.Name)
            .Concat(ontology.Interfaces.Select(type => type.Name))
            .Concat(ontology.Relationships.Select(kind => kind.Type))
            .Concat(served.Graph.Schema.QueryType!.Fields.Select(field => field.Name))
            .Except(AlsoWordsOfTheEngine)
            .ToHashSet(StringComparer.Ordinal);
        Rule.KeptByAll(
            "No C# outside of tests names a kind, a root field or a relationship of an ontology.",
            from file in Repository.Sources
            from word in CSharpWords.Of(file)
            where names.Contains(word.Word)
            group word.Line by (File: file, word.Word) into found
            select $"{found.Key.File}:{found.First()}: {found.Key.Word}"
        );
    }
}
