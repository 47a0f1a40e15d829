using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Builds a schema from a document of type system definitions and extensions.</summary>
/// <remarks>
/// Built-in scalars, introspection types and built-in directives are added; a document may define a built-in directive itself, and
/// then its definition is the one that holds. Without a schema definition the types named Query, Mutation and Subscription are the
/// roots. https://spec.graphql.org/September2025/#sec-Type-System
/// </remarks>
public static class SchemaBuilder
{
    /// <summary>The schema of a document, or all its mistakes.</summary>
    public static SchemaBuildResult Build(DocumentSyntax document, SchemaBuildOptions? options = null)
    {
        options ??= SchemaBuildOptions.Default;
        var errors = new SchemaErrors();
        var definitions = new SdlDefinitions(document, errors);
        new SdlReferences(definitions, errors).Check();
        if (errors.Any)
        {
            return new SchemaBuildResult(null, errors.InOrder());
        }

        var schema = Make(definitions, options);
        var mistakes = options.Validates ? SchemaValidator.Validate(schema) : [];
        return new SchemaBuildResult(mistakes.IsEmpty ? schema : null, mistakes);
    }

    private static Schema Make(SdlDefinitions definitions, SchemaBuildOptions options)
    {
        var types = new SdlTypes(definitions, options);
        var directives = definitions.Directives.Select(types.Make).ToList();
        var builtIn = BuiltInDirectives.All.Where(directive => directives.TrueForAll(defined => defined.Name != directive.Name));
        var parts = definitions.SchemaParts;
        var definition = parts.Find(part => !part.IsExtension);
        return new Schema(
            types.All,
            [.. directives, .. builtIn],
            Root(OperationType.Query, "Query"),
            Root(OperationType.Mutation, "Mutation"),
            Root(OperationType.Subscription, "Subscription"),
            definition?.Description?.Value
        )
        {
            AppliedDirectives = [.. parts.SelectMany(part => part.Directives)],
            Location = definition?.Location,
        };

        ObjectType? Root(OperationType operation, string defaultName)
        {
            var root = parts.SelectMany(part => part.OperationTypes).FirstOrDefault(root => root.Operation == operation);
            return root is not null ? types.Find<ObjectType>(root.Type)
                : definition is null ? types.FindObject(defaultName)
                : null;
        }
    }
}
