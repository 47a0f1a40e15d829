using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Planning.Binding;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Planning.Tests;

public sealed class CursorTests
{
    private const string Order = "0123456789abcdef";

    [Fact]
    public void Cursor_comes_back_as_it_was_written()
    {
        object?[] keys =
        [
            null,
            "日米 \"text\"",
            int.MinValue,
            int.MaxValue,
            0,
            -1.5,
            double.MaxValue,
            true,
            false,
            new EdtfBounds(EdtfBounds.OpenStart, -1, 0, EdtfBounds.OpenEnd),
        ];
        var read = Cursor.TryDecode(Cursor.Encode(Order, keys, "node-id", "relationship--id"), Order, out var reason);
        reason.ShouldBeNull();
        read.ShouldNotBeNull();
        read.Keys.ShouldBe(keys);
        read.NodeId.ShouldBe("node-id");
        read.RelationshipId.ShouldBe("relationship--id");
    }

    [Fact]
    public void Cursor_of_another_order_is_refused()
    {
        Cursor.TryDecode(Cursor.Encode(Order, [], "a", ""), "another order", out var reason).ShouldBeNull();
        reason.ShouldBe("is a cursor of another list or order; a cursor goes on only where it came from.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base64!")]
    [InlineData("____")]
    public void Text_that_is_no_cursor_is_refused(string text)
    {
        Cursor.TryDecode(text, Order, out var reason).ShouldBeNull();
        reason.ShouldBe("is no cursor of this API.");
    }

    [Fact]
    public void Broken_cursors_never_throw()
    {
        var random = new Random(20151);
        var whole = Cursor.Encode(Order, ["text", 7, 2.5, new EdtfBounds(1, 2, 3, 4)], "node", "relationship");
        for (var round = 0; round < 20_000; round++)
        {
            var broken = whole.ToCharArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                broken[random.Next(broken.Length)] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[random.Next(64)];
            }

            var text = new string(broken)[..random.Next(1, broken.Length + 1)];
            var read = Cursor.TryDecode(text, Order, out var reason);
            (read is null).ShouldBe(reason is not null);
        }
    }
}
