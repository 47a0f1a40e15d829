using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Model.Tests.Queries;

/// <summary>A query as a tree: what the model reads, what is printed for the stores, what shrinks.</summary>
/// <param name="AsOf">The arguments of <c>@asOf</c>.</param>
/// <param name="Selections">The root fields.</param>
internal sealed record ModelQuery(IReadOnlyList<Argument> AsOf, IReadOnlyList<Selection> Selections);

/// <summary>A field, or a fragment where <paramref name="Name"/> is <c>...</c>.</summary>
/// <param name="Key">The alias; of a fragment the kind.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Selections">What is selected below it.</param>
internal sealed record Selection(string Key, string Name, IReadOnlyList<Argument> Arguments, IReadOnlyList<Selection> Selections)
{
    public bool IsFragment => Name == "...";

    /// <summary>The value of an argument; null where it is not given.</summary>
    public JsonNode? Find(string argument) => Arguments.FirstOrDefault(given => given.Name == argument)?.Value;

    public string? Text(string argument) => Find(argument)?.GetValue<string>();

    public int? Number(string argument) => Find(argument)?.GetValue<int>();

    public JsonObject? Where => Find("where") as JsonObject;

    public JsonArray? Sort => Find("sort") as JsonArray;
}

/// <summary>An argument with its type, written as a literal or given by a variable.</summary>
internal sealed record Argument(string Name, JsonNode? Value, GraphQLType Type, bool ByVariable)
{
    public bool IsRequired => Type is NonNullType;
}
