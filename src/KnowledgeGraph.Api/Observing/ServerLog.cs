using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Observing;

/// <summary>Writes what happens to the server, a line each: as text, or as an object in JSON. Secrets never come through.</summary>
/// <param name="output">Takes the lines.</param>
/// <param name="asJson">Whether a line is an object in JSON.</param>
/// <param name="secrets">What must not be written by now, such as a password; an empty one is none.</param>
/// <param name="clock">The host's clock.</param>
public sealed class ServerLog(TextWriter output, bool asJson, Func<ImmutableArray<string>> secrets, TimeProvider clock)
{
    private const string Mask = "***";

    private readonly Lock _lock = new();

    /// <summary>A log that nobody reads.</summary>
    public static ServerLog None { get; } = new(TextWriter.Null, false, () => [], TimeProvider.System);

    /// <summary>Writes an event.</summary>
    /// <param name="name">What happened, in small letters and dots: it stays the same, so that a search finds all of them.</param>
    /// <param name="message">A sentence.</param>
    /// <param name="values">What else is known; null values are left out.</param>
    public void Write(string name, string message, params IEnumerable<KeyValuePair<string, object?>> values)
    {
        var line = asJson ? Json(name, message, values) : Text(message, values);
        lock (_lock)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }

    private string Json(string name, string message, IEnumerable<KeyValuePair<string, object?>> values)
    {
        using var json = new JsonBuffer(1024);
        json.Write("{\"time\":"u8);
        json.WriteString(clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
        json.Write(",\"event\":"u8);
        json.WriteString(name);
        json.Write(",\"message\":"u8);
        json.WriteString(Masked(message));
        foreach (var (key, value) in values.Where(value => value.Value is not null))
        {
            json.Write((byte)',');
            json.WriteString(key);
            json.Write((byte)':');
            WriteValue(value!, json);
        }

        json.Write((byte)'}');
        return Encoding.UTF8.GetString(json.Written.Span);
    }

    private string Text(string message, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var line = new StringBuilder(Masked(message));
        foreach (var (key, value) in values.Where(value => value.Value is not null))
        {
            line.Append(Environment.NewLine).Append("  ").Append(key).Append(": ");
            line.Append(Masked(Plain(value!)).TrimEnd().ReplaceLineEndings(Environment.NewLine + "    "));
        }

        return line.ToString();
    }

    private void WriteValue(object value, JsonBuffer json)
    {
        switch (value)
        {
            case long or int:
                json.Write(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case double number:
                json.Write(number);
                break;
            default:
                json.WriteString(Masked(Plain(value)));
                break;
        }
    }

    private static string Plain(object value) =>
        value is IEnumerable<string> lines ? string.Join('\n', lines) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;

    private string Masked(string text)
    {
        // The longest first: one may begin with another.
        foreach (var secret in secrets().Where(secret => secret.Length > 0).OrderByDescending(secret => secret.Length))
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }

        return text;
    }
}
