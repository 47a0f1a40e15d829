using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>A server that says all that it speaks lets us choose.</summary>
public sealed class ManifestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(new byte[] { 8, 8, 5 }, 8)]
    [InlineData(new byte[] { 0, 4, 4, 3, 7, 5 }, 7)]
    [InlineData(new byte[] { 3, 3, 5, 0, 0, 6 }, 3)]
    [InlineData(new byte[] { 4, 12, 5 }, 8)]
    [InlineData(new byte[] { 0, 0, 5 }, 0)]
    public async Task The_highest_version_that_both_speak_is_chosen(byte[] ranges, byte minor)
    {
        byte[]? choice = null;
        FakeRequest? hello = null;
        await using var server = FakeBoltServer.Raw(async session =>
        {
            choice = await session.ManifestAsync(ranges);
            hello = await session.ExpectAsync("HELLO");
            await session.SuccessAsync();
            if (minor > 0)
            {
                await session.ExpectAsync("LOGON");
                await session.SuccessAsync();
            }

            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            await session.SuccessAsync();
        });
        await using var driver = new BoltDriver(server.Settings());
        await driver.VerifyAsync(Cancellation);
        choice.ShouldBe(new byte[] { 0, 0, minor, 5, 0 });
        hello!.ToString().Contains("principal", StringComparison.Ordinal).ShouldBe(minor == 0);
    }

    [Theory]
    [InlineData(new byte[] { }, BoltErrorCodes.Version)]
    [InlineData(new byte[] { 2, 4, 4 }, BoltErrorCodes.Version)]
    [InlineData(new byte[] { 0, 9, 5 }, BoltErrorCodes.Version)]
    [InlineData(new byte[] { 9, 3, 5 }, BoltErrorCodes.Version)]
    public async Task None_that_we_speak(byte[] ranges, string code)
    {
        await using var server = FakeBoltServer.Raw(async session => await session.ManifestAsync(ranges));
        await using var driver = new BoltDriver(server.Settings());
        (await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation))).Code.ShouldBe(code);
        driver.Connections.ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_manifest_that_claims_too_much_is_not_believed()
    {
        await using var server = FakeBoltServer.Raw(async session =>
        {
            await session.OfferAsync();
            await session.RawAsync(0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F);
        });
        await using var driver = new BoltDriver(server.Settings());
        (await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation))).Code.ShouldBe(BoltErrorCodes.NotBolt);
    }
}
