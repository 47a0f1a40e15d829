using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Tests.TypeSystem;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>An object of a test: its fields by name, each a value or what makes it of the arguments; <c>__typename</c> is its type.</summary>
internal sealed class Record : Dictionary<string, object?>
{
    public static Record Of(string type, params (string Name, object? Value)[] fields)
    {
        var record = new Record { ["__typename"] = type };
        foreach (var (name, value) in fields)
        {
            record.Add(name, value);
        }

        return record;
    }
}

/// <summary>Whole responses of the engine, with the objects of a test behind it.</summary>
internal static class Answers
{
    /// <summary>The response to a request, as it was written.</summary>
    /// <param name="schema">The schema's SDL.</param>
    /// <param name="query">The document.</param>
    /// <param name="root">The object behind the root fields.</param>
    /// <param name="variables">The JSON of the variables.</param>
    /// <param name="operationName">The operation to run.</param>
    /// <param name="extensions">The JSON of the response's extensions.</param>
    /// <param name="limits">The limits.</param>
    public static async Task<string> OfAsync(
        string schema,
        string query,
        Record? root = null,
        string? variables = null,
        string? operationName = null,
        string? extensions = null,
        ResolverLimits? limits = null
    )
    {
        var built = Sdl.Schema(schema);
        var executor = new ResolverExecutor(built, new Records(built, root ?? []), limits) { Extensions = Encoding.UTF8.GetBytes(extensions ?? "") };
        using var json = variables is null ? null : JsonDocument.Parse(variables);
        using var output = new JsonBuffer();
        var ran = await executor.ExecuteAsync(query, operationName, json?.RootElement, output, TestContext.Current.CancellationToken);
        var response = Encoding.UTF8.GetString(output.Written.Span);
        ran.ShouldBe(response.StartsWith("{\"data\":", StringComparison.Ordinal), response);
        return response;
    }

    /// <summary>The <c>data</c> of a response without errors.</summary>
    public static async Task<string> DataAsync(string schema, string query, Record? root = null, string? variables = null)
    {
        var response = await OfAsync(schema, query, root, variables);
        response.ShouldStartWith("{\"data\":");
        response.ShouldNotContain("\"errors\":");
        return response["{\"data\":".Length..^1];
    }

    private sealed class Records(Schema schema, Record root) : IFieldResolver
    {
        public object? Resolve(object? parent, PlannedField field, InputObjectValue arguments)
        {
            var value = ((Record?)parent ?? root).GetValueOrDefault(field.Definition.Name);
            return value is Func<InputObjectValue, object?> make ? make(arguments) : value;
        }

        public ObjectType? TypeOf(object value, PlannedField field) => schema.FindType((string)((Record)value)["__typename"]!) as ObjectType;
    }
}
