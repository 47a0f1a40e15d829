using System.Collections.Immutable;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>The credentials for Neo4j that the settings name, read again from their file where the server refuses them; and every password that was read, so that no log shows one.</summary>
/// <param name="settings">The settings, with what a file with user and password holds (<see cref="SecretFile"/>).</param>
public sealed class Neo4jCredentials(SettingValues settings)
{
    private ImmutableArray<string> _secrets = [settings.Get(Neo4jSettings.Password)];

    /// <summary>Every password that was read so far.</summary>
    public ImmutableArray<string> Secrets => _secrets;

    /// <summary>Whether a file holds them, which may change.</summary>
    public bool AreInFile => AreInAuthFile || PasswordFile.Length > 0;

    private bool AreInAuthFile => settings.Get(Neo4jSettings.AuthFile).Length > 0;

    private string PasswordFile => settings.Get(Neo4jSettings.PasswordFile);

    /// <summary>The credentials as the server is first told them. What the file with both holds stands in the settings.</summary>
    /// <exception cref="BoltException">The password's file can not be read.</exception>
    public BoltCredentials Read() =>
        AreInAuthFile || PasswordFile.Length == 0
            ? Remembered(settings.Get(Neo4jSettings.Username), settings.Get(Neo4jSettings.Password))
            : ReadAgain()
                ?? throw new BoltException(BoltErrorCodes.Authentication, $"The password's file {PasswordFile} can not be read. Check the path and who may read it.");

    /// <summary>What the file holds now; null where it can not be read, as while it is being replaced: then it is read at the next refusal.</summary>
    public BoltCredentials? ReadAgain()
    {
        if (AreInAuthFile)
        {
            return SecretFile.Apply(settings, out _) is { } now ? Remembered(now.Get(Neo4jSettings.Username), now.Get(Neo4jSettings.Password)) : null;
        }

        try
        {
            return Remembered(settings.Get(Neo4jSettings.Username), File.ReadAllText(PasswordFile).TrimEnd('\r', '\n'));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private BoltCredentials Remembered(string user, string password)
    {
        ImmutableInterlocked.Update(ref _secrets, (secrets, read) => secrets.Contains(read) ? secrets : secrets.Add(read), password);
        return new BoltCredentials(OrNull(user), OrNull(password));
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
