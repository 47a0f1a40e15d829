using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Requests;

/// <summary>The forms of a result.</summary>
public enum ResultForm
{
    /// <summary>The response of the specification, in JSON.</summary>
    Response,

    /// <summary>A table in CSV; without one, the response of the specification with only errors.</summary>
    Table,
}

/// <summary>A request as it came: the document, the operation to run, the variables.</summary>
/// <param name="DocumentKey">The bytes that name the document in the cache: its text as received, escapes and all.</param>
/// <param name="IsJsonEscaped">True where <paramref name="DocumentKey"/> is the inside of a JSON string.</param>
/// <param name="OperationName">The operation's name; null where the document has only one.</param>
/// <param name="Variables">The variables, an object; null where there are none.</param>
public readonly record struct GraphQLRequest(
    ReadOnlyMemory<byte> DocumentKey,
    bool IsJsonEscaped,
    string? OperationName,
    JsonElement? Variables
)
{
    /// <summary>The id under which errors, logs and traces speak of it; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Where the pipeline tells what it met; null where nobody watches.</summary>
    public RequestReport? Report { get; init; }

    /// <summary>In which form the result is wanted.</summary>
    public ResultForm Form { get; init; }

    /// <summary>Whether the response is to say what the operation was estimated to cost.</summary>
    public bool TellsCost { get; init; }

    /// <summary>A request for a document that is at hand as text.</summary>
    public static GraphQLRequest Of(string document, string? operationName = null, JsonElement? variables = null) =>
        new(Encoding.UTF8.GetBytes(document), false, operationName, variables);

    /// <summary>The document's text, escapes resolved.</summary>
    public string ReadDocument()
    {
        if (!IsJsonEscaped || !DocumentKey.Span.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(DocumentKey.Span);
        }

        var reader = new Utf8JsonReader([(byte)'"', .. DocumentKey.Span, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }
}
