using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Records as objects, for tests.</summary>
internal static class Reading
{
    public static async Task<List<List<object?>>> RowsAsync(this IBoltDriver driver, string text, params (string Name, object? Value)[] parameters)
    {
        var statement = new BoltStatement(text, [.. parameters.Select(each => KeyValuePair.Create(each.Name, each.Value))]);
        await using var exchange = await driver.RunAsync([statement], BoltAccess.Write, TestContext.Current.CancellationToken);
        return await exchange.RowsAsync();
    }

    /// <summary>The rest of the current statement's records.</summary>
    public static async Task<List<List<object?>>> RowsAsync(this IBoltExchange exchange)
    {
        var rows = new List<List<object?>>();
        while (await exchange.NextAsync() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The next record, null at the end.</summary>
    public static async Task<List<object?>?> NextAsync(this IBoltExchange exchange)
    {
        while (true)
        {
            switch (exchange.TryRead())
            {
                case BoltRead.Record:
                    return (List<object?>)WireValues.Read(exchange.Record.Span)!;
                case BoltRead.End:
                    return null;
                default:
                    await exchange.FillAsync(TestContext.Current.CancellationToken);
                    break;
            }
        }
    }
}
