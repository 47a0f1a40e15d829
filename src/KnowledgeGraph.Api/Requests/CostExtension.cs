using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Cost;

namespace KnowledgeGraph.Api.Requests;

/// <summary>Says in a response what its operation was estimated to cost.</summary>
internal static class CostExtension
{
    /// <summary>The JSON of the response's <c>extensions</c>.</summary>
    public static ReadOnlyMemory<byte> Write(in CostEstimate cost, long limit)
    {
        using var json = new JsonBuffer(256);
        json.Write("{\"cost\":{\"estimate\":"u8);
        json.Write(Math.Ceiling(cost.Total));
        json.Write(",\"limit\":"u8);
        json.Write(limit);
        if (cost.Dearest is { } dearest)
        {
            json.Write(",\"dearest\":{\"field\":"u8);
            json.WriteString(dearest.ResponseName);
            json.Write(",\"line\":"u8);
            json.Write((long)dearest.Nodes[0].Location.Line);
            json.Write(",\"column\":"u8);
            json.Write((long)dearest.Nodes[0].Location.Column);
            json.Write(",\"estimate\":"u8);
            json.Write(Math.Ceiling(cost.DearestCost));
            json.Write((byte)'}');
        }

        json.Write("}}"u8);
        return json.Written.ToArray();
    }
}
