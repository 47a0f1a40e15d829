using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>What all rules share while one document is validated: the document's fragments, where the walk stands, and the errors.</summary>
internal sealed class ValidationContext
{
    // One mistake repeated ten thousand times must not make an answer many times the size of the document.
    private const int MaxLocations = 100;
    private const int MaxSentence = 1000;

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public ValidationContext(Schema schema, DocumentSyntax document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        var fragments = new Dictionary<string, FragmentDefinitionSyntax>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionSyntax>())
        {
            fragments.TryAdd(fragment.Name.Value, fragment);
        }

        Fragments = fragments;
    }

    public Schema Schema { get; }

    public DocumentSyntax Document { get; }

    public ValidationOptions Options { get; }

    /// <summary>The fragments by name; of several with one name, the first.</summary>
    public IReadOnlyDictionary<string, FragmentDefinitionSyntax> Fragments { get; }

    /// <summary>What each operation and fragment uses, in the order of the text; complete at the document's end.</summary>
    public List<DefinitionUses> Uses { get; } = [];

    /// <summary>What each fragment uses, by its name; of several with one name, the first.</summary>
    public Dictionary<string, DefinitionUses> FragmentUses { get; } = new(StringComparer.Ordinal);

    /// <summary>The type whose fields are selected where the walk stands; null where it is not known.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The definition of the field at which the walk stands; null where it has none.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The errors so far.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>True when a limit was passed and nothing more is to be checked.</summary>
    public bool IsStopped { get; private set; }

    public void Report(GraphQLError error)
    {
        if (IsStopped)
        {
            return;
        }

        if (_errors.Count >= Options.MaxErrors)
        {
            Stop(new GraphQLError(ErrorCodes.TooManyErrors, Sentences.TooManyErrors(Options.MaxErrors)));
            return;
        }

        if (error.Locations.Length > MaxLocations)
        {
            error = error with { Locations = error.Locations[..MaxLocations] };
        }

        if (error.Message.Length > MaxSentence)
        {
            error = error with { Message = error.Message[..MaxSentence] + "…" };
        }

        _errors.Add(error);
    }

    /// <summary>Reports a passed limit, and ends validation.</summary>
    public void Stop(GraphQLError error)
    {
        if (!IsStopped)
        {
            _errors.Add(error);
            IsStopped = true;
        }
    }

    /// <summary>The field that can be selected on a type, meta-fields included; only queries have those that lead to the schema.</summary>
    public FieldDefinition? FindField(CompositeType type, string name) =>
        name is "__schema" or "__type" && type != Schema.QueryType ? null : Schema.FindField(type, name);

    /// <summary>The root type of operations of that kind; null where the schema does not serve them.</summary>
    public ObjectType? RootType(OperationType operation) =>
        operation switch
        {
            OperationType.Query => Schema.QueryType,
            OperationType.Mutation => Schema.MutationType,
            _ => Schema.SubscriptionType,
        };
}
