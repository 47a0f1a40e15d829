using System.Buffers;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>What a server says of a failure is told, whatever else it sends.</summary>
public sealed class BoltFailureTests
{
    private static readonly BoltSettings Settings = new() { Address = BoltAddress.Parse("bolt://localhost"), MaxDepth = 8 };

    [Fact]
    public void Causes_that_stand_deep_in_each_other_do_not_hide_it()
    {
        var bytes = new ArrayBufferWriter<byte>();
        var writer = new PackStreamWriter(bytes);
        writer.WriteMapHeader(3);
        writer.WriteText("neo4j_code"u8);
        writer.WriteText("Neo.DatabaseError.Statement.ExecutionFailed"u8);
        writer.WriteText("message"u8);
        writer.WriteText("Stack overflow."u8);
        for (var depth = 0; depth < 100; depth++)
        {
            writer.WriteText("cause"u8);
            writer.WriteMapHeader(1);
        }

        writer.WriteText("message"u8);
        writer.WriteText("The last."u8);
        var failure = BoltFailure.Read(bytes.WrittenSpan, Settings, Settings.Address);
        (failure.Code, failure.ServerCode).ShouldBe((BoltErrorCodes.Server, "Neo.DatabaseError.Statement.ExecutionFailed"));
        failure.Message.ShouldBe("Neo4j failed within itself. Its log says more. Neo4j says: Stack overflow. (Neo.DatabaseError.Statement.ExecutionFailed)");
    }
}
