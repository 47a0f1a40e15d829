using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

public sealed class BoltAddressTests
{
    [Theory]
    [InlineData("bolt://localhost:7688", "localhost", 7688)]
    [InlineData("bolt://localhost", "localhost", 7687)]
    [InlineData(" bolt://graph.example.org/ ", "graph.example.org", 7687)]
    [InlineData("bolt://[::1]:7000", "::1", 7000)]
    public void Addresses_are_read(string text, string host, int port)
    {
        var address = BoltAddress.Parse(text);
        address.ShouldBe(new BoltAddress(host, port));
        BoltAddress.Parse(address.ToString()).ShouldBe(address);
    }

    [Theory]
    [InlineData("bolt://host", false, BoltEncryption.None)]
    [InlineData("bolt+s://host", false, BoltEncryption.Checked)]
    [InlineData("bolt+ssc://host", false, BoltEncryption.AnyCertificate)]
    [InlineData("neo4j://host", true, BoltEncryption.None)]
    [InlineData("neo4j+s://host", true, BoltEncryption.Checked)]
    [InlineData("neo4j+ssc://host", true, BoltEncryption.AnyCertificate)]
    public void Each_scheme_says_how_the_server_is_spoken_to(string text, bool routes, BoltEncryption encryption)
    {
        var address = BoltAddress.Parse(text);
        address.ShouldBe(new BoltAddress("host", 7687) { Routes = routes, Encryption = encryption });
        address.ToString().ShouldBe($"{text}:7687");
    }

    [Theory]
    [InlineData("other:7000", "other", 7000)]
    [InlineData("[::1]:7000", "::1", 7000)]
    [InlineData("other", "other", 7687)]
    [InlineData("other:0", null, 0)]
    [InlineData("other:70000", null, 0)]
    [InlineData("", null, 0)]
    [InlineData("a b:1", null, 0)]
    public void Servers_of_a_table_are_spoken_to_as_their_router(string text, string? host, int port)
    {
        var router = BoltAddress.Parse("neo4j+s://host");
        router.Of(text).ShouldBe(host is null ? null : router with { Host = host, Port = port });
    }

    [Theory]
    [InlineData("http://localhost:7474", "The address of Neo4j has another scheme than `bolt://` or `neo4j://`, or these with `+s` or `+ssc` for encryption. It looks like `bolt://host:7687`.")]
    [InlineData("neo4j+tls://localhost", "The address of Neo4j has another scheme than `bolt://` or `neo4j://`, or these with `+s` or `+ssc` for encryption. It looks like `bolt://host:7687`.")]
    [InlineData("localhost", "The address of Neo4j can not be read. It looks like `bolt://host:7687`.")]
    [InlineData("bolt://", "The address of Neo4j has no host or no port. It looks like `bolt://host:7687`.")]
    [InlineData("bolt://neo4j:secret@localhost", "The address of Neo4j holds a user or password; they have settings of their own. It looks like `bolt://host:7687`.")]
    [InlineData("bolt://localhost/db", "The address of Neo4j goes on after the port; the database has a setting of its own. It looks like `bolt://host:7687`.")]
    public void What_is_no_address_is_told(string text, string message)
    {
        var error = Should.Throw<BoltException>(() => BoltAddress.Parse(text));
        (error.Code, error.Message).ShouldBe((BoltErrorCodes.Address, message));
    }

    [Fact]
    public void Settings_do_not_print_the_password()
    {
        var settings = new BoltSettings { Address = new BoltAddress("localhost", 7687), User = "neo4j", Password = "secret" };
        settings.ToString().ShouldBe("bolt://localhost:7687, database of the user, user neo4j");
    }
}
