using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Conformance.Differential.Answers;

/// <summary>What our engine answers, in the form that it is compared in.</summary>
internal static class EngineAnswers
{
    // Nothing is to stop the engine before its end: the peers have other limits.
    public static readonly ValidationOptions Options = new() { MaxErrors = 100_000, MaxComparisons = 10_000_000 };

    /// <summary>The answer to a schema's text, and the schema where it is accepted.</summary>
    public static (SchemaAnswer Answer, Schema? Schema) Of(string sdl)
    {
        var parsed = GraphQLParser.Parse(sdl);
        if (!parsed.Succeeded)
        {
            return (new SchemaAnswer(Places(parsed.Error), null, null, [], null), null);
        }

        var built = SchemaBuilder.Build(parsed.Document);
        var answer = new SchemaAnswer(null, GraphQLPrinter.Print(parsed.Document), null, [.. built.Errors.Select(error => error.Message)], null)
        {
            IsLeftOpen = parsed.Document.Definitions.Any(definition => definition is OperationDefinitionSyntax or FragmentDefinitionSyntax),
        };
        return (answer, built.Schema);
    }

    /// <summary>The answer to a document; without a schema only what its syntax is.</summary>
    public static async Task<DocumentAnswer> OfAsync(Schema? schema, DocumentRequest request)
    {
        var parsed = GraphQLParser.Parse(request.Document);
        if (!parsed.Succeeded)
        {
            return new DocumentAnswer(Places(parsed.Error), null, null, null, null);
        }

        var printed = GraphQLPrinter.Print(parsed.Document);
        if (schema is null)
        {
            return new DocumentAnswer(null, printed, null, null, null);
        }

        var errors = DocumentValidator.Validate(schema, parsed.Document, Options);
        var runs = errors.IsEmpty && Runs(parsed.Document, request.OperationName);
        var response = runs ? await EngineResponse.OfAsync(schema, request) : null;
        return new DocumentAnswer(null, printed, null, [.. errors.Select(error => Text(error, schema, parsed.Document))], response);
    }

    /// <summary>A subscription is not run: an engine may answer it with a stream, or refuse.</summary>
    private static bool Runs(DocumentSyntax document, string? operationName) =>
        !document.Definitions.OfType<OperationDefinitionSyntax>().Any(operation =>
            operation.Operation == OperationType.Subscription && (operationName is null || operation.Name?.Value == operationName));

    private static string Text(GraphQLError error, Schema schema, DocumentSyntax document) =>
        $"{(IsUnknownType(error, schema, document) ? RuleNames.UnknownType : RuleNames.Of(error.Rule!))} {Places(error)}";

    /// <summary>One section says of variables that their types exist and are for input; graphql-js tells the two apart.</summary>
    private static bool IsUnknownType(GraphQLError error, Schema schema, DocumentSyntax document) =>
        error.Rule == "VariablesAreInputTypes"
        && document.Definitions.OfType<OperationDefinitionSyntax>()
            .SelectMany(operation => operation.VariableDefinitions)
            .Select(variable => Named(variable.Type))
            .Any(type => type.Location == error.Locations[0] && schema.FindType(type.Name.Value) is null);

    private static NamedTypeSyntax Named(TypeSyntax type) =>
        type switch
        {
            ListTypeSyntax list => Named(list.ItemType),
            NonNullTypeSyntax nonNull => Named(nonNull.NullableType),
            _ => (NamedTypeSyntax)type,
        };

    private static string Places(GraphQLError error) => string.Join(' ', error.Locations);
}
