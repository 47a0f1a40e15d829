using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>What a server reports in FAILURE, as our code and a sentence that says what to do.</summary>
/// <remarks>
/// https://neo4j.com/docs/bolt/current/bolt/message/#messages-failure and
/// https://neo4j.com/docs/status-codes/current/errors/all-errors/
/// </remarks>
internal static class BoltFailure
{
    private const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    private const string ReadOnlyServer = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    /// <summary>The server's code for credentials that were good and are to be shown again.</summary>
    public const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";

    /// <summary>The server's code for a bookmark that it does not know.</summary>
    public const string InvalidBookmark = "Neo.ClientError.Transaction.InvalidBookmark";

    private const string InvalidBookmarkMixture = "Neo.ClientError.Transaction.InvalidBookmarkMixture";

    /// <summary>Whether a database says that it does not know the marks that it was to have seen.</summary>
    public static bool IsOfBookmarks(string? serverCode) => serverCode is InvalidBookmark or InvalidBookmarkMixture;

    /// <summary>Makes an error of the map of a FAILURE.</summary>
    /// <param name="map">The map.</param>
    /// <param name="settings">The limit on depth, and what the sentences name.</param>
    /// <param name="address">Who sent it.</param>
    public static BoltException Read(ReadOnlySpan<byte> map, BoltSettings settings, BoltAddress address)
    {
        var reader = new PackStreamReader(map);
        string code = "", message = "";

        // Causes may stand behind both, each within the one before: they are not read, as their depth is the server's.
        for (var left = reader.ReadMapHeader(); left > 0 && (code.Length == 0 || message.Length == 0); left--)
        {
            var key = reader.ReadText();
            if (reader.Kind != PackStreamKind.Text)
            {
                reader.Skip(settings.MaxDepth);
                continue;
            }

            var value = reader.ReadText();

            // 5.7 renamed the code, as it brought other codes beside it.
            if (key.SequenceEqual("code"u8) || key.SequenceEqual("neo4j_code"u8))
            {
                code = Encoding.UTF8.GetString(value);
            }
            else if (key.SequenceEqual("message"u8))
            {
                message = Encoding.UTF8.GetString(value);
            }
        }

        var (ours, advice) = Classify(code, settings, address);
        return new BoltException(ours, $"{advice} Neo4j says: {message} ({code})", code) { IsRetryable = MayRepeat(code, address) };
    }

    // What failed was rolled back, so that a repetition does nothing twice.
    private static bool MayRepeat(string code, BoltAddress address) =>
        code switch
        {
            // Someone stopped it on purpose.
            "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
            NotALeader or ReadOnlyServer => address.Routes,
            AuthorizationExpired or InvalidBookmark or InvalidBookmarkMixture => true,
            _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal),
        };

    private static (string Code, string Advice) Classify(string code, BoltSettings settings, BoltAddress address) =>
        code switch
        {
            "Neo.ClientError.Security.Unauthorized" => (
                BoltErrorCodes.Authentication,
                $"{address} does not know the user `{settings.User}` with this password. Check user and password."
            ),
            "Neo.ClientError.Security.AuthenticationRateLimit" => (
                BoltErrorCodes.Authentication,
                $"{address} refuses the user `{settings.User}` after too many wrong passwords. Wait a few seconds, and check the password."
            ),
            "Neo.ClientError.Security.CredentialsExpired" => (
                BoltErrorCodes.Authentication,
                $"The password of the user `{settings.User}` must be changed before it can be used: ALTER CURRENT USER SET PASSWORD."
            ),
            "Neo.ClientError.Security.TokenExpired" or AuthorizationExpired => (
                BoltErrorCodes.Authentication,
                $"The login of the user `{settings.User}` at {address} has expired. Ask again; if that does not help, check user and password."
            ),
            NotALeader or ReadOnlyServer => (
                BoltErrorCodes.NotLeader,
                $"{address} does not take writes, as another server leads. Name the cluster by `neo4j://`, so that writes go to the one that leads."
            ),
            InvalidBookmark or InvalidBookmarkMixture => (
                BoltErrorCodes.Transient,
                "The database does not know the transactions that we have seen: it was replaced. Ask again."
            ),
            "Neo.ClientError.Database.DatabaseNotFound" => (
                BoltErrorCodes.Database,
                $"{address} has no database `{settings.Database}`. Check its name: SHOW DATABASES lists them."
            ),
            "Neo.TransientError.Database.DatabaseUnavailable" or "Neo.TransientError.General.DatabaseUnavailable" => (
                BoltErrorCodes.Database,
                $"The database {settings.Database ?? "of the user"} at {address} is not online. Wait until it is, or start it."
            ),
            "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => (
                BoltErrorCodes.TransactionTimeout,
                "The statement took too long and was stopped. Ask for less, or raise the transaction timeout."
            ),
            "Neo.ClientError.Statement.AccessMode" => (
                BoltErrorCodes.Forbidden,
                "A statement that was sent to read only would write."
            ),
            "Neo.ClientError.Request.Invalid" or "Neo.ClientError.Request.InvalidFormat" => (
                BoltErrorCodes.Protocol,
                "The server did not understand our message. Please report this."
            ),
            _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => (
                BoltErrorCodes.Forbidden,
                $"The user `{settings.User}` may not do this. Ask for the privilege, or use another user."
            ),
            _ when code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) => (
                BoltErrorCodes.Statement,
                "Neo4j refuses the statement."
            ),
            _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => (
                BoltErrorCodes.Transient,
                "Neo4j can not do this now. Ask again."
            ),
            _ => (BoltErrorCodes.Server, "Neo4j failed within itself. Its log says more."),
        };
}
