using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>A selection set with its inline fragments laid flat: its fields, and the fragments that it spreads.</summary>
internal sealed class FlatSelectionSet(int id)
{
    /// <summary>A number of its own, by which merged sets are told apart.</summary>
    public int Id { get; } = id;

    public List<SelectedField> Fields { get; } = [];

    public List<string> Spreads { get; } = [];
}

/// <summary>A field of a selection set with what the comparison needs; each is made once.</summary>
/// <param name="Syntax">The field.</param>
/// <param name="Parent">The type on which it is selected; null where that is not known.</param>
/// <param name="Type">Its type; null where it is not defined.</param>
/// <param name="Arguments">A number that two fields share when their arguments are the same.</param>
internal sealed record SelectedField(FieldSyntax Syntax, CompositeType? Parent, GraphQLType? Type, int Arguments);
