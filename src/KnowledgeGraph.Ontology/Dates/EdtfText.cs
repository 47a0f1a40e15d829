using System.Globalization;

namespace KnowledgeGraph.Ontology.Dates;

/// <summary>Characters appended to a buffer on the stack; the longest canonical date fits by far.</summary>
internal ref struct EdtfText(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;
    private int length;

    public readonly ReadOnlySpan<char> Written => buffer[..length];

    public void Append(char character) => buffer[length++] = character;

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(buffer[length..]);
        length += text.Length;
    }

    public void Append(long number)
    {
        number.TryFormat(buffer[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
    }
}
