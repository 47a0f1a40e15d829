using System.Globalization;
using System.Text;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>schema</c>: prints the schema that an ontology makes, with <c>--stats</c> only its size. Exit code 0 where the ontology is valid, else 1.</summary>
internal static class SchemaCommand
{
    public static int Run(GraphPlaces places, bool asStatistics, TextWriter output, TextWriter mistakes)
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

        var schema = ApiSchemaBuilder.Build(model);
        if (asStatistics)
        {
            WriteStatistics(schema, output);
        }
        else
        {
            output.Write(SchemaPrinter.Print(schema));
        }

        return 0;
    }

    private static void WriteStatistics(Schema schema, TextWriter output)
    {
        var types = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToArray();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{types.Length} types: {types.Count(type => type is ObjectType)} objects, {types.Count(type => type is InterfaceType)} interfaces, {types.Count(type => type is InputObjectType)} inputs, {types.Count(type => type is EnumType)} enums, {types.Count(type => type is ScalarType)} scalars"
            )
        );
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(SchemaPrinter.Print(schema))} bytes of SDL"));
    }
}
