using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Reading;

namespace KnowledgeGraph.Model.Tests.Graphs;

/// <summary>The ontology of the random graphs: interfaces, every scalar alone and in lists, parallel relationships, loops, valid times.</summary>
internal static class Harbour
{
    public static OntologyModel Ontology { get; } = Read();

    public static Schema Schema { get; } = ApiSchemaBuilder.Build(Ontology);

    private static OntologyModel Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Ontology", "harbour.graphql");
        var read = OntologyReader.Read([new OntologyFile("harbour.graphql", File.ReadAllText(path))]);
        read.Mistakes.ShouldBeEmpty();
        return read.Model!;
    }
}
