using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Statements that go out together, as often as the call is made.</summary>
internal sealed class BoltCall(IReadOnlyList<BoltStatement> statements, BoltAccess access, int batchSize, bool isOnce)
{
    public int Count => statements.Count;

    public BoltAccess Access => access;

    public int BatchSize => batchSize;

    /// <summary>Whether it is made once only, whatever comes of it.</summary>
    public bool IsOnce => isOnce;

    /// <summary>The bookmarks that went out with it last.</summary>
    public string[] Bookmarks { get; private set; } = [];

    /// <summary>Sends all in one write.</summary>
    public void Send(BoltConnection connection, string[] bookmarks)
    {
        Bookmarks = bookmarks;
        var requests = connection.Requests;
        if (statements.Count == 1)
        {
            requests.Run(statements[0], access, bookmarks);
            requests.Pull(batchSize);
            connection.Send([BoltMessage.Run, BoltMessage.Pull]);
            return;
        }

        var messages = new List<BoltMessage>((2 * statements.Count) + 2) { BoltMessage.Begin };
        requests.Begin(access, bookmarks);
        foreach (var statement in statements)
        {
            // All records at once: COMMIT is on its way already and must not meet an open result. TCP holds a fast server back.
            requests.RunWithin(statement);
            requests.Pull(BoltRequestWriter.All);
            messages.Add(BoltMessage.Run);
            messages.Add(BoltMessage.Pull);
        }

        requests.Plain(BoltMessage.Commit);
        messages.Add(BoltMessage.Commit);
        connection.Send(CollectionsMarshal.AsSpan(messages));
    }
}
