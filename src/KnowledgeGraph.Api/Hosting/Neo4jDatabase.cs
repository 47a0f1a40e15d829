using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>The Neo4j database that the settings name.</summary>
internal static class Neo4jDatabase
{
    /// <summary>A driver of it for requests; nothing is connected yet.</summary>
    /// <exception cref="BoltException">The address, the password's file or the certificates can not be read.</exception>
    public static BoltDriver Open(SettingValues settings, Neo4jCredentials credentials)
    {
        var transaction = settings.Get(Neo4jSettings.TransactionTimeout);
        return Open(
            settings,
            credentials,
            settings.Get(Neo4jSettings.Uri),
            new Patience(
                transaction == TimeSpan.Zero ? null : transaction,
                settings.Get(Neo4jSettings.ReceiveTimeout),
                settings.Get(Neo4jSettings.MaxAnswerBytes)
            )
        );
    }

    /// <summary>A driver for seeding and exporting, of the database at an address: what goes through all of it has no limit of time or size, and may say nothing for an hour.</summary>
    /// <exception cref="BoltException">The address, the password's file or the certificates can not be read.</exception>
    public static BoltDriver OpenForAll(SettingValues settings, string? address) =>
        Open(settings, new Neo4jCredentials(settings), address ?? settings.Get(Neo4jSettings.Uri), new Patience(null, TimeSpan.FromHours(1), long.MaxValue));

    private static BoltDriver Open(SettingValues settings, Neo4jCredentials credentials, string address, Patience patience)
    {
        var login = credentials.Read();
        return new BoltDriver(
            new BoltSettings
            {
                Address = BoltAddress.Parse(address),
                User = login.User,
                Password = login.Password,
                ReadCredentials = credentials.AreInFile ? credentials.ReadAgain : null,
                TrustedCertificates = ReadCertificates(OrNull(settings.Get(Neo4jSettings.Certificates))),
                Database = OrNull(settings.Get(Neo4jSettings.Database)),
                PoolSize = settings.Get(Neo4jSettings.PoolSize),
                AcquireTimeout = settings.Get(Neo4jSettings.AcquireTimeout),
                ConnectTimeout = settings.Get(Neo4jSettings.ConnectTimeout),
                ReceiveTimeout = patience.Receive,
                TransactionTimeout = patience.Transaction,
                ResetTimeout = settings.Get(Neo4jSettings.ResetTimeout),
                MaxLifetime = settings.Get(Neo4jSettings.MaxLifetime),
                LivenessAfter = settings.Get(Neo4jSettings.LivenessAfter),
                LivenessTimeout = settings.Get(Neo4jSettings.LivenessTimeout),
                MaxRetries = settings.Get(Neo4jSettings.MaxRetries),
                RetryDelay = settings.Get(Neo4jSettings.RetryDelay),
                MaxRetryDelay = settings.Get(Neo4jSettings.MaxRetryDelay),
                BatchSize = settings.Get(Neo4jSettings.BatchSize),
                MaxMessageBytes = settings.Get(Neo4jSettings.MaxMessageBytes),
                MaxAnswerBytes = patience.AnswerBytes,
            }
        );
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static X509Certificate2Collection? ReadCertificates(string? path)
    {
        if (path is null)
        {
            return null;
        }

        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or CryptographicException)
        {
            certificates.Clear();
        }

        return certificates.Count > 0
            ? certificates
            : throw new BoltException(
                BoltErrorCodes.Encryption,
                $"The trusted certificates in {path} can not be read. Name a file with certificates in PEM form (`-----BEGIN CERTIFICATE-----`)."
            );
    }

    /// <summary>How much one call may take.</summary>
    private sealed record Patience(TimeSpan? Transaction, TimeSpan Receive, long AnswerBytes);
}
