using System.Buffers;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Values there and back, and bytes that no honest server sends.</summary>
public sealed class PackStreamTests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(127, "7F")]
    [InlineData(-1, "FF")]
    [InlineData(-16, "F0")]
    [InlineData(-17, "C8EF")]
    [InlineData(-128, "C880")]
    [InlineData(128, "C90080")]
    [InlineData(-129, "C9FF7F")]
    [InlineData(32767, "C97FFF")]
    [InlineData(32768, "CA00008000")]
    [InlineData(-32769, "CAFFFF7FFF")]
    [InlineData(2147483648, "CB0000000080000000")]
    [InlineData(long.MinValue, "CB8000000000000000")]
    public void Integers_take_their_shortest_form(long value, string hex)
    {
        var bytes = Written(writer => writer.WriteInteger(value));
        Convert.ToHexString(bytes).ShouldBe(hex);
        new PackStreamReader(bytes).ReadInteger().ShouldBe(value);
    }

    [Fact]
    public void Integers_in_longer_forms_are_read_too()
    {
        new PackStreamReader([0xC8, 0x01]).ReadInteger().ShouldBe(1);
        new PackStreamReader([0xCB, 0, 0, 0, 0, 0, 0, 0, 1]).ReadInteger().ShouldBe(1);
    }

    [Theory]
    [InlineData(0, "80", "90", "A0")]
    [InlineData(15, "8F", "9F", "AF")]
    [InlineData(16, "D010", "D410", "D810")]
    [InlineData(255, "D0FF", "D4FF", "D8FF")]
    [InlineData(256, "D10100", "D50100", "D90100")]
    [InlineData(65535, "D1FFFF", "D5FFFF", "D9FFFF")]
    [InlineData(65536, "D200010000", "D600010000", "DA00010000")]
    public void Sizes_take_their_shortest_form(int size, string text, string list, string map)
    {
        var texts = Written(writer => writer.WriteText(new string('x', size)));
        Convert.ToHexString(texts).ShouldStartWith(text);
        new PackStreamReader(texts).ReadText().Length.ShouldBe(size);

        var lists = Written(writer => PackStreamValue.Write(writer, new object?[size], 1));
        Convert.ToHexString(lists).ShouldStartWith(list);
        new PackStreamReader(lists).ReadListHeader().ShouldBe(size);

        var pairs = Enumerable.Range(0, size).Select(each => KeyValuePair.Create($"{each}", (object?)null)).ToArray();
        var maps = Written(writer => PackStreamValue.Write(writer, pairs, 1));
        Convert.ToHexString(maps).ShouldStartWith(map);
        ((Dictionary<string, object?>)WireValues.Read(maps)!).Count.ShouldBe(size);
    }

    [Theory]
    [InlineData(1, "CC01")]
    [InlineData(300, "CD012C")]
    [InlineData(70_000, "CE00011170")]
    public void Bytes_have_no_tiny_form(int size, string hex)
    {
        var bytes = Written(writer => writer.WriteBytes(new byte[size]));
        Convert.ToHexString(bytes).ShouldStartWith(hex);
        new PackStreamReader(bytes).ReadBytes().Length.ShouldBe(size);
    }

    [Fact]
    public void Floats_booleans_nulls_and_structures()
    {
        Convert.ToHexString(Written(writer => writer.WriteFloat(1.1))).ShouldBe("C13FF199999999999A");
        new PackStreamReader(Written(writer => writer.WriteFloat(double.NaN))).ReadFloat().ShouldBe(double.NaN);
        new PackStreamReader([0xC3]).ReadBoolean().ShouldBeTrue();
        new PackStreamReader([0xC2]).ReadBoolean().ShouldBeFalse();
        new PackStreamReader([0xC0]).TryReadNull().ShouldBeTrue();
        new PackStreamReader([0xC2]).TryReadNull().ShouldBeFalse();
        var structure = Written(writer => writer.WriteStructureHeader(0, 0x0F));
        new PackStreamReader(structure).ReadStructureHeader(out var tag).ShouldBe(0);
        tag.ShouldBe((byte)0x0F);
    }

    [Fact]
    public void Random_values_come_back_and_are_skipped_to_their_end()
    {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var value = RandomValue(random, 4);
            var bytes = Written(writer => PackStreamValue.Write(writer, value, 8));
            WireValues.Text(WireValues.Read(bytes)).ShouldBe(WireValues.Text(value));
            var reader = new PackStreamReader(bytes);
            reader.Skip(8);
            reader.AtEnd.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("D2FFFFFFFF")]
    [InlineData("D27FFFFFFF")]
    [InlineData("CE7FFFFFFF")]
    [InlineData("D67FFFFFFF")]
    [InlineData("DA7FFFFFFF")]
    [InlineData("DA8000000000")]
    [InlineData("9F")]
    [InlineData("A18161")]
    [InlineData("8561")]
    [InlineData("B5")]
    [InlineData("B34E01")]
    [InlineData("CB00")]
    [InlineData("C1")]
    [InlineData("C4")]
    [InlineData("DC00")]
    [InlineData("EF")]
    public void Bytes_that_lie_are_refused_and_reserve_nothing(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(bytes, skip: true).ShouldBe(BoltErrorCodes.Protocol);
        Refused(bytes, skip: false).ShouldBe(BoltErrorCodes.Protocol);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200_000);
    }

    [Fact]
    public void Depth_is_limited()
    {
        byte[] deep = [.. Enumerable.Repeat((byte)0x91, 1_000_000), 0xC0];
        Refused(deep, skip: true).ShouldBe(BoltErrorCodes.Protocol);
        Refused(deep, skip: false).ShouldBe(BoltErrorCodes.Limit);
    }

    [Fact]
    public void Random_bytes_give_a_value_or_an_error()
    {
        var random = new Random(11);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 30_000; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Refused(bytes, skip: true);
            Refused(bytes, skip: false);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000_000);
    }

    private static string? Refused(byte[] bytes, bool skip)
    {
        try
        {
            var reader = new PackStreamReader(bytes);
            if (skip)
            {
                reader.Skip(64);
            }
            else
            {
                PackStreamValue.Read(ref reader, 64);
            }

            return null;
        }
        catch (BoltException error)
        {
            return error.Code;
        }
    }

    private static byte[] Written(Action<PackStreamWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(new PackStreamWriter(buffer));
        return buffer.WrittenSpan.ToArray();
    }

    private static object? RandomValue(Random random, int depth) =>
        random.Next(depth > 0 ? 8 : 6) switch
        {
            0 => null,
            1 => random.Next(2) == 0,
            2 => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64),
            3 => random.NextDouble(),
            4 => string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => char.ConvertFromUtf32(random.Next(0x20, 0xD7FF)))),
            5 => RandomBytes(random),
            6 => Enumerable.Range(0, random.Next(20)).Select(_ => RandomValue(random, depth - 1)).ToList(),
            _ => Enumerable.Range(0, random.Next(20)).ToDictionary(each => $"k{each}", _ => RandomValue(random, depth - 1)),
        };

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        return bytes;
    }
}
