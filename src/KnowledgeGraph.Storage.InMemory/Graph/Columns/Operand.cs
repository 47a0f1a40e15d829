using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Storage.InMemory.Graph.Columns;

/// <summary>The right side of a comparison in the forms that columns compare with; made once per request.</summary>
internal sealed class Operand(object? value)
{
    private byte[]? _json;
    private byte[]? _utf8;
    private Operand[]? _items;
    private HashSet<byte[]>? _set;
    private HashSet<double>? _numbers;

    /// <summary>The bound value.</summary>
    public object? Value { get; } = value;

    /// <summary>The text in UTF-8; a date's text where it is a date.</summary>
    public byte[] Utf8 => _utf8 ??= Encoding.UTF8.GetBytes(Text);

    /// <summary>The value as JSON.</summary>
    public byte[] Json => _json ??= ToJson();

    /// <summary>The items of a list.</summary>
    public Operand[] Items => _items ??= [.. ((object?[])Value!).Select(item => new Operand(item))];

    /// <summary>The date.</summary>
    public EdtfDate Date => (EdtfDate)Value!;

    /// <summary>The number, whether written as Int or Float.</summary>
    public double Number => Value is int whole ? whole : (double)Value!;

    /// <summary>Whether the list holds a value with this JSON. O(1) once the list was looked at.</summary>
    public bool HoldsJson(ReadOnlySpan<byte> json) => (_set ??= OfItems(item => item.Json)).GetAlternateLookup<ReadOnlySpan<byte>>().Contains(json);

    /// <summary>Whether the list holds a text with this UTF-8. O(1) once the list was looked at.</summary>
    public bool HoldsUtf8(ReadOnlySpan<byte> utf8) => (_set ??= OfItems(item => item.Utf8)).GetAlternateLookup<ReadOnlySpan<byte>>().Contains(utf8);

    /// <summary>Whether the list holds this number. O(1) once the list was looked at.</summary>
    public bool HoldsNumber(double number) => (_numbers ??= [.. Items.Where(item => item.Value is not null).Select(item => item.Number)]).Contains(number);

    private HashSet<byte[]> OfItems(Func<Operand, byte[]> form) =>
        new(Items.Where(item => item.Value is not null).Select(form), Utf8Comparer.Instance);

    private string Text => Value is EdtfDate date ? date.Text : (string)Value!;

    private byte[] ToJson()
    {
        using var buffer = new JsonBuffer(64);
        switch (Value)
        {
            case int number:
                buffer.Write((long)number);
                break;
            case double number:
                buffer.Write(number);
                break;
            case bool flag:
                buffer.Write(flag ? "true"u8 : "false"u8);
                break;
            default:
                buffer.WriteString(Text);
                break;
        }

        return buffer.Written.ToArray();
    }
}
