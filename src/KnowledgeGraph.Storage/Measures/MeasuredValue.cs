using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Ontology.Dates;

namespace KnowledgeGraph.Storage.Measures;

/// <summary>What is measured of several rows, or one of their values: missing, a number, a truth value, a text or a date.</summary>
/// <remarks>All stores give the same; values of one scalar compare as sorts do, dates of the same days by their text.</remarks>
public readonly struct MeasuredValue
{
    private enum Form : byte
    {
        Missing,
        Whole,
        Number,
        Flag,
        Text,
        Date,
    }

    private readonly Form _form;

    private MeasuredValue(Form form, double number, ReadOnlyMemory<byte> text, EdtfBounds bounds)
    {
        _form = form;
        Number = number;
        Text = text;
        Bounds = bounds;
    }

    /// <summary>Orders values as <see cref="CompareTo"/> does.</summary>
    public static IComparer<MeasuredValue> Order { get; } = Comparer<MeasuredValue>.Create((a, b) => a.CompareTo(b));

    /// <summary>No value.</summary>
    public static MeasuredValue Missing => default;

    /// <summary>Whether there is no value.</summary>
    public bool IsMissing => _form == Form.Missing;

    /// <summary>The number; 1 for true.</summary>
    public double Number { get; }

    /// <summary>The text, or that of a date, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>The four days of a date.</summary>
    public EdtfBounds Bounds { get; }

    /// <summary>A whole number, up to 2^53.</summary>
    public static MeasuredValue Of(long number) => new(Form.Whole, number, default, default);

    /// <summary>A number.</summary>
    public static MeasuredValue Of(double number) => new(Form.Number, number, default, default);

    /// <summary>A truth value.</summary>
    public static MeasuredValue Of(bool flag) => new(Form.Flag, flag ? 1 : 0, default, default);

    /// <summary>A text in UTF-8.</summary>
    public static MeasuredValue Of(ReadOnlyMemory<byte> text) => new(Form.Text, 0, text, default);

    /// <summary>A date with its text in UTF-8.</summary>
    public static MeasuredValue Of(EdtfBounds bounds, ReadOnlyMemory<byte> text) => new(Form.Date, 0, text, bounds);

    /// <summary>How many characters (code points) a text in UTF-8 has.</summary>
    public static long LengthOf(ReadOnlySpan<byte> utf8)
    {
        var length = 0L;
        foreach (var octet in utf8)
        {
            length += (octet & 0xC0) == 0x80 ? 0 : 1;
        }

        return length;
    }

    /// <summary>Orders values of one scalar; what is missing comes last.</summary>
    public int CompareTo(MeasuredValue other)
    {
        if (IsMissing || other.IsMissing)
        {
            return IsMissing.CompareTo(other.IsMissing);
        }

        var order = Bounds.CompareTo(other.Bounds);
        order = order != 0 ? order : Number.CompareTo(other.Number);
        return order != 0 ? order : Text.Span.SequenceCompareTo(other.Text.Span);
    }

    /// <summary>Orders values of one scalar as a sort does, for which dates of the same days are equal.</summary>
    public int CompareAsSortTo(MeasuredValue other) => _form == Form.Date && !other.IsMissing ? Bounds.CompareTo(other.Bounds) : CompareTo(other);

    /// <summary>Writes the value as JSON; false where it is missing.</summary>
    public bool Write(JsonBuffer output)
    {
        switch (_form)
        {
            case Form.Whole:
                output.Write((long)Number);
                return true;
            case Form.Number:
                output.Write(Number);
                return true;
            case Form.Flag:
                output.Write(Number != 0 ? "true"u8 : "false"u8);
                return true;
            case Form.Text or Form.Date:
                output.WriteString(Text.Span);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The value as a cursor holds it: null, double, string, bool or <see cref="EdtfBounds"/>.</summary>
    public object? ToCursorKey() =>
        _form switch
        {
            Form.Missing => null,
            Form.Whole or Form.Number => Number,
            Form.Flag => Number != 0,
            Form.Date => Bounds,
            _ => Encoding.UTF8.GetString(Text.Span),
        };
}
