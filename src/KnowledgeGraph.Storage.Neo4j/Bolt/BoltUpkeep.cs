namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Says of an idle connection whether it may be used: it is not too old, is logged in with the credentials of now, and answers if it was idle for long.</summary>
internal sealed class BoltUpkeep(BoltSettings settings, BoltLogins logins)
{
    /// <summary>Whether it can be used as it is, as far as can be told without asking the server.</summary>
    public bool IsFresh(BoltConnection connection) =>
        ReferenceEquals(connection.Login, logins.Current) && !IsOld(connection) && !IsLongIdle(connection) && connection.SeemsAlive();

    /// <summary>Whether it was idle for so long that the server is asked before it is used.</summary>
    public bool IsLongIdle(BoltConnection connection) => settings.Clock.GetElapsedTime(connection.IdleSince) > settings.LivenessAfter;

    /// <summary>Does what is needed so that it can be used; false where it is of no more use. What is thrown leaves it closed.</summary>
    public async ValueTask<bool> WorksAsync(BoltConnection connection, CancellationToken cancellation)
    {
        if (IsOld(connection) || !connection.SeemsAlive())
        {
            return false;
        }

        try
        {
            return (!IsLongIdle(connection) || await connection.ResetAsync(settings.LivenessTimeout, cancellation).ConfigureAwait(false))
                && await IsLoggedInAsync(connection, cancellation).ConfigureAwait(false);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async ValueTask<bool> IsLoggedInAsync(BoltConnection connection, CancellationToken cancellation)
    {
        var login = logins.Current;
        if (ReferenceEquals(connection.Login, login))
        {
            return true;
        }

        if (!connection.Version.HasLogon)
        {
            return false;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(settings.ConnectTimeout);
        try
        {
            await connection.LoginAgainAsync(login, deadline.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception cause) when (cause is BoltException || (cause is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // A connection of its own tells why.
            return false;
        }
    }

    private bool IsOld(BoltConnection connection) => settings.Clock.GetElapsedTime(connection.OpenedAt) > settings.MaxLifetime;
}
