namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>A warning or hint of the server about a statement.</summary>
/// <param name="Code">The server's code (<c>Neo.ClientNotification.…</c>).</param>
/// <param name="Title">What it is about.</param>
/// <param name="Description">What it says of this statement.</param>
/// <param name="Severity"><c>WARNING</c> or <c>INFORMATION</c>.</param>
/// <remarks>https://neo4j.com/docs/status-codes/current/notifications/all-notifications/</remarks>
public sealed record BoltNotification(string Code, string Title, string Description, string Severity)
{
    /// <summary>A notification or a status of that meaning; null where the status is none.</summary>
    internal static BoltNotification? Of(Dictionary<string, object?> map)
    {
        if ((map.GetValueOrDefault("neo4j_code") ?? map.GetValueOrDefault("code")) is not string code)
        {
            return null;
        }

        var severity =
            map.GetValueOrDefault("severity")
            ?? (map.GetValueOrDefault("diagnostic_record") as Dictionary<string, object?>)?.GetValueOrDefault("_severity");
        return new BoltNotification(
            code,
            map.GetValueOrDefault("title") as string ?? "",
            map.GetValueOrDefault("description") as string ?? map.GetValueOrDefault("status_description") as string ?? "",
            severity as string ?? ""
        );
    }
}
