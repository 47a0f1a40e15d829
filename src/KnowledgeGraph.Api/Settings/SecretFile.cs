using System.Text;

namespace KnowledgeGraph.Api.Settings;

/// <summary>Reads user and password of Neo4j from a file, as its image does: one line, <c>neo4j/password</c>. So one secret serves both.</summary>
public static class SecretFile
{
    private const int MostBytes = 4096;

    /// <summary>The settings with what the file has; null with a sentence, without a word of the file, where it can not be used.</summary>
    public static SettingValues? Apply(SettingValues settings, out string? mistake)
    {
        mistake = null;
        var path = settings.Get(Neo4jSettings.AuthFile);
        if (path.Length == 0)
        {
            return settings;
        }

        var place = $"--{Neo4jSettings.AuthFile.Name}: {path}";
        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[MostBytes];
            var length = file.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
            var line = Encoding.UTF8.GetString(bytes, 0, length).TrimEnd('\r', '\n');
            var slash = line.IndexOf('/', StringComparison.Ordinal);
            if (length < MostBytes && slash > 0 && slash < line.Length - 1 && !line.AsSpan().ContainsAny('\r', '\n'))
            {
                return settings.With(Neo4jSettings.Username, line[..slash]).With(Neo4jSettings.Password, line[(slash + 1)..]);
            }

            mistake = $"{place}: expected one line with user and password, as `neo4j/password`.";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            mistake = $"{place}: can not be read: {unreadable.Message}";
        }

        return null;
    }
}
