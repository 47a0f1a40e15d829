using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Settings;

/// <summary>Credentials in files, which change while the server runs; what was read once stays masked.</summary>
public sealed class Neo4jCredentialsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void A_file_with_user_and_password_is_read_again_and_both_passwords_are_kept_from_the_log()
    {
        File.WriteAllText(_file, "neo4j/first-secret\n");
        var credentials = new Neo4jCredentials(SecretFile.Apply(Read("--neo4j-auth-file", _file), out _)!);
        credentials.AreInFile.ShouldBeTrue();
        credentials.Read().ShouldBe(new BoltCredentials("neo4j", "first-secret"));
        File.WriteAllText(_file, "reader/second-secret");
        credentials.ReadAgain().ShouldBe(new BoltCredentials("reader", "second-secret"));
        credentials.Secrets.ShouldBe(["first-secret", "second-secret"]);
    }

    [Fact]
    public void A_file_with_the_password_is_read_again()
    {
        File.WriteAllText(_file, "first-secret\n");
        var credentials = new Neo4jCredentials(Read("--neo4j-username", "neo4j", "--neo4j-password-file", _file));
        credentials.Read().ShouldBe(new BoltCredentials("neo4j", "first-secret"));
        File.WriteAllText(_file, "second-secret");
        credentials.ReadAgain().ShouldBe(new BoltCredentials("neo4j", "second-secret"));
        credentials.Secrets.ShouldBe(["", "first-secret", "second-secret"]);
    }

    [Theory]
    [InlineData("--neo4j-auth-file")]
    [InlineData("--neo4j-password-file")]
    public void A_file_that_is_away_for_a_moment_gives_nothing(string option)
    {
        var credentials = new Neo4jCredentials(Read(option, _file + ".missing"));
        credentials.ReadAgain().ShouldBeNull();
    }

    [Fact]
    public void Without_a_file_the_settings_say_all()
    {
        var credentials = new Neo4jCredentials(Read("--neo4j-username", "neo4j", "--neo4j-password", "secret"));
        credentials.AreInFile.ShouldBeFalse();
        credentials.Read().ShouldBe(new BoltCredentials("neo4j", "secret"));
        new Neo4jCredentials(SettingValues.Defaults).Read().ShouldBe(new BoltCredentials(null, null));
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_file);

    private static SettingValues Read(params string[] arguments) => SettingsReader.Read(arguments, _ => null).Values;
}
