using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Arguments;

/// <summary>An argument as a plan sees it: its shape is known, its scalars come with the request.</summary>
public abstract record ArgumentValue(SourceLocation Location);

/// <summary>Null.</summary>
public sealed record NullArgument(SourceLocation Location) : ArgumentValue(Location);

/// <summary>A scalar, or a list of scalars.</summary>
public sealed record ScalarArgument(SourceLocation Location, ParameterSource Source) : ArgumentValue(Location);

/// <summary>An enum value, which shapes the plan.</summary>
public sealed record EnumArgument(SourceLocation Location, string Value) : ArgumentValue(Location);

/// <summary>A list of enum values or input objects.</summary>
public sealed record ListArgument(SourceLocation Location, ImmutableArray<ArgumentValue> Items) : ArgumentValue(Location);

/// <summary>An input object with the fields that were given.</summary>
public sealed record ObjectArgument(
    SourceLocation Location,
    InputObjectType Type,
    ImmutableArray<KeyValuePair<InputValueDefinition, ArgumentValue>> Fields
) : ArgumentValue(Location)
{
    /// <summary>The value of a field; null where it was not given.</summary>
    public ArgumentValue? Find(string name) => Fields.FirstOrDefault(field => field.Key.Name == name).Value;
}
