using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>schema</c>: prints the schema that an ontology makes. Exit code 0 where the ontology is valid, else 1.</summary>
internal static class SchemaCommand
{
    public static int Run(GraphPlaces places, TextWriter output, TextWriter mistakes)
    {
        var ontology = GraphLoader.ReadOntology(places.OntologyFolder);
        foreach (var mistake in ontology.Mistakes)
        {
            mistakes.WriteLine(mistake);
        }

        if (ontology.Model is not { } model)
        {
            return 1;
        }

        output.Write(SchemaPrinter.Print(ApiSchemaBuilder.Build(model)));
        return 0;
    }
}
