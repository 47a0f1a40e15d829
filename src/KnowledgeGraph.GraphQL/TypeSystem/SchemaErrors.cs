using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Collects the mistakes in a schema.</summary>
internal sealed class SchemaErrors
{
    private readonly List<GraphQLError> _errors = [];

    /// <summary>The name of the rule that is checked now.</summary>
    public string? Rule { get; set; }

    public bool Any => _errors.Count > 0;

    /// <summary>Adds a mistake; places that are not known, as code made the element, are left out.</summary>
    public void Add(string sentence, params ReadOnlySpan<SourceLocation?> places)
    {
        var known = ImmutableArray.CreateBuilder<SourceLocation>(places.Length);
        foreach (var place in places)
        {
            if (place is { } there)
            {
                known.Add(there);
            }
        }

        _errors.Add(new GraphQLError(ErrorCodes.InvalidSchema, sentence) { Locations = known.DrainToImmutable(), Rule = Rule });
    }

    /// <summary>Adds errors that were made elsewhere.</summary>
    public void AddRange(IEnumerable<GraphQLError> errors) => _errors.AddRange(errors.Select(error => error with { Rule = Rule }));

    /// <summary>All mistakes in the order of their places, those without a place last.</summary>
    public ImmutableArray<GraphQLError> InOrder() =>
        [.. _errors.OrderBy(error => error.Locations.IsEmpty ? int.MaxValue : error.Locations[0].Offset)];
}
