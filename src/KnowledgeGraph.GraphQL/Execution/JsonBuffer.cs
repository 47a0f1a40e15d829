using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A growing buffer of JSON in UTF-8 that can be truncated to an earlier length.</summary>
/// <remarks>Rented from the shared pool, unless it is large; <see cref="Dispose"/> gives it back.</remarks>
public sealed class JsonBuffer(int initialCapacity = 16 * 1024) : IDisposable
{
    // The pool would keep the buffer of one large answer for a long time.
    private const int LargestPooled = 4 * 1024 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(initialCapacity);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Takes back all that was written behind a length.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Writes one ASCII character.</summary>
    public void Write(byte ascii)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = ascii;
    }

    /// <summary>Writes bytes that are JSON already.</summary>
    public void Write(scoped ReadOnlySpan<byte> json)
    {
        if (json.Length > _bytes.Length - Length)
        {
            Grow(json.Length);
        }

        json.CopyTo(_bytes.AsSpan(Length));
        Length += json.Length;
    }

    /// <summary>Writes an integer.</summary>
    public void Write(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>Writes a double in the shortest form that reads back the same; a whole number has no fraction.</summary>
    public void Write(double value)
    {
        Reserve(32);
        value.TryFormat(_bytes.AsSpan(Length), out var written, "R", CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Writes a string, quoted and escaped.</summary>
    public void WriteString(scoped ReadOnlySpan<char> text)
    {
        Reserve((text.Length * 3) + 2);
        _bytes[Length++] = (byte)'"';
        int special;
        while ((special = text.IndexOfAny(JsonText.MustEscape)) >= 0)
        {
            WriteUtf8(text[..special]);
            WriteEscape(text[special]);
            text = text[(special + 1)..];
        }

        WriteUtf8(text);
        Write((byte)'"');
    }

    /// <summary>Writes a string that is UTF-8 already, quoted and escaped.</summary>
    public void WriteString(scoped ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length + 2);
        _bytes[Length++] = (byte)'"';
        int special;
        while ((special = utf8.IndexOfAny(JsonText.MustEscapeUtf8)) >= 0)
        {
            Write(utf8[..special]);
            WriteEscape((char)utf8[special]);
            utf8 = utf8[(special + 1)..];
        }

        Write(utf8);
        Write((byte)'"');
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void WriteUtf8(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    private void WriteEscape(char character)
    {
        Reserve(6);
        Length += JsonText.Escape((byte)character, _bytes.AsSpan(Length));
    }

    private void Reserve(int more)
    {
        if (more > _bytes.Length - Length)
        {
            Grow(more);
        }
    }

    private void Grow(int more)
    {
        var size = Math.Max(checked(Length + more), (int)Math.Min(Array.MaxLength, 2L * _bytes.Length));
        var larger = size > LargestPooled ? GC.AllocateUninitializedArray<byte>(size) : ArrayPool<byte>.Shared.Rent(size);
        _bytes.AsSpan(0, Length).CopyTo(larger);
        Return(_bytes);
        _bytes = larger;
    }

    private static void Return(byte[] bytes)
    {
        if (bytes.Length <= LargestPooled)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
