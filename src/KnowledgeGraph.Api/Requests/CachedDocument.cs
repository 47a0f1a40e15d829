using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Api.Requests;

/// <summary>A document, parsed and validated once; or why it is not valid.</summary>
public sealed class CachedDocument
{
    // Measured roughly: what stands behind a text, a token of its syntax tree, and an error with its sentence.
    private const int BytesBesideText = 2 * 1024;
    private const int BytesOfToken = 100;
    private const int BytesOfError = 128;
    private const int BytesOfLocation = 16;

    private readonly ImmutableArray<CachedOperation> _operations;
    private readonly ImmutableArray<OperationDefinitionSyntax> _definitions;

    private CachedDocument(byte[] key, int tokens, ImmutableArray<CachedOperation> operations, ImmutableArray<GraphQLError> errors)
    {
        Key = key;
        OwnCost = key.Length + BytesBesideText + (operations.IsEmpty ? 0 : BytesOfToken * (long)tokens) + errors.Sum(CostOf);
        Errors = errors;
        _operations = operations;
        _definitions = [.. operations.Select(operation => operation.Definition)];
    }

    /// <summary>The bytes under which it is kept.</summary>
    public byte[] Key { get; }

    /// <summary>Why it can not be run; empty where it can.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>Whether it was asked for since the cache last looked.</summary>
    public bool WasUsed { get; set; }

    /// <summary>About how many bytes it holds, its plans not counted.</summary>
    internal long OwnCost { get; }

    /// <summary>The bytes that the cache counts for it and its plans; 0 where it is not kept. Guarded by a lock on this.</summary>
    internal long Cost { get; set; }

    private static long CostOf(GraphQLError error) => BytesOfError + (error.Message.Length * (long)sizeof(char)) + (error.Locations.Length * (long)BytesOfLocation);

    /// <summary>Parses and validates a document.</summary>
    public static CachedDocument Read(byte[] key, string text, ServedGraph graph, RequestLimits limits)
    {
        var parsed = GraphQLParser.Parse(text, new ParserLimits(limits.MaxDocumentTokens, limits.MaxDocumentDepth, limits.MaxDirectives));
        if (parsed.Document is not { } document)
        {
            return new CachedDocument(key, parsed.TokenCount, [], [parsed.Error!]);
        }

        var options = new ValidationOptions { MaxErrors = limits.MaxValidationErrors, Suggestions = limits.Suggestions };
        var errors = DocumentValidator.Validate(graph.Schema, document, options);
        return new CachedDocument(
            key,
            parsed.TokenCount,
            errors.IsEmpty
                ? [.. document.Definitions.OfType<OperationDefinitionSyntax>().Select(operation => new CachedOperation(document, operation, limits.Suggestions))]
                : [],
            errors
        );
    }

    /// <summary>The operation of that name, or the only one; null with the mistake where there is none.</summary>
    public CachedOperation? FindOperation(string? name, out GraphQLError? mistake)
    {
        var at = OperationSelector.Find(_definitions, name, out mistake);
        if (at >= 0 && _definitions[at].Operation != OperationType.Query)
        {
            mistake = GraphQLError.At(
                _definitions[at].Location,
                ErrorCodes.OperationNotSupported,
                "Only queries are served: the graph is read here and written by seeding."
            );
        }

        return mistake is null ? _operations[at] : null;
    }
}
