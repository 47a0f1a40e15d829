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
    [InlineData("neo4j://localhost", "The scheme `neo4j://` is not served yet: encryption and cluster routing come later. Use `bolt://host:7687`.")]
    [InlineData("bolt+s://localhost", "The scheme `bolt+s://` is not served yet: encryption and cluster routing come later. Use `bolt://host:7687`.")]
    [InlineData("http://localhost:7474", "The address of Neo4j has another scheme than `bolt://`. It looks like `bolt://host:7687`.")]
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
