using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>What a server reports in FAILURE, as our code and a sentence that says what to do.</summary>
/// <remarks>
/// https://neo4j.com/docs/bolt/current/bolt/message/#messages-failure and
/// https://neo4j.com/docs/status-codes/current/errors/all-errors/
/// </remarks>
internal static class BoltFailure
{
    /// <summary>Makes an error of the map of a FAILURE.</summary>
    public static BoltException Read(ReadOnlySpan<byte> map, BoltSettings settings)
    {
        var reader = new PackStreamReader(map);
        string code = "", message = "";
        for (var left = reader.ReadMapHeader(); left > 0; left--)
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

        var (ours, advice) = Classify(code, settings);
        return new BoltException(ours, $"{advice} Neo4j says: {message} ({code})", code);
    }

    private static (string Code, string Advice) Classify(string code, BoltSettings settings) =>
        code switch
        {
            "Neo.ClientError.Security.Unauthorized" => (
                BoltErrorCodes.Authentication,
                $"{settings.Address} does not know the user `{settings.User}` with this password. Check user and password."
            ),
            "Neo.ClientError.Security.AuthenticationRateLimit" => (
                BoltErrorCodes.Authentication,
                $"{settings.Address} refuses the user `{settings.User}` after too many wrong passwords. Wait a few seconds, and check the password."
            ),
            "Neo.ClientError.Security.CredentialsExpired" => (
                BoltErrorCodes.Authentication,
                $"The password of the user `{settings.User}` must be changed before it can be used: ALTER CURRENT USER SET PASSWORD."
            ),
            "Neo.ClientError.Database.DatabaseNotFound" => (
                BoltErrorCodes.Database,
                $"{settings.Address} has no database `{settings.Database}`. Check its name: SHOW DATABASES lists them."
            ),
            "Neo.TransientError.Database.DatabaseUnavailable" or "Neo.TransientError.General.DatabaseUnavailable" => (
                BoltErrorCodes.Database,
                $"The database {settings.Database ?? "of the user"} at {settings.Address} is not online. Wait until it is, or start it."
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
