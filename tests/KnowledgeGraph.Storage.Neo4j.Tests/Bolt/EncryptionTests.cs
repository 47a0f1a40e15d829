using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Faults.Server;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Storage.Neo4j.Tests.Bolt;

/// <summary>Encrypted connections, with certificates that the test makes: who is trusted, and what is said where nobody is.</summary>
public sealed class EncryptionTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_of_a_trusted_authority_with_the_hosts_name_is_taken()
    {
        using var authority = Authority();
        using var certificate = Issue(authority, "localhost");
        await using var server = FakeBoltServer.Encrypted(certificate, AnswerForEverAsync);
        await using var driver = new BoltDriver(Settings(server, "localhost", BoltEncryption.Checked, authority));
        for (var i = 0; i < 3; i++)
        {
            await driver.VerifyAsync(Cancellation);
        }

        driver.Connections.ShouldBe((0, 1));
        server.AskedNames.ShouldBe(["localhost"]);
    }

    [Fact]
    public async Task Large_statements_and_answers_cross_encrypted()
    {
        using var authority = Authority();
        using var certificate = Issue(authority, "localhost");
        var text = new string('x', 300_000);
        FakeRequest? run = null;
        await using var server = FakeBoltServer.Encrypted(
            certificate,
            async session =>
            {
                run = await session.ExpectAsync("RUN");
                await session.ExpectAsync("PULL");
                await session.SuccessAsync();
                for (var i = 0; i < 20; i++)
                {
                    await session.RecordAsync(text[..60_000]);
                }

                await session.SuccessAsync();
            }
        );
        await using var driver = new BoltDriver(Settings(server, "localhost", BoltEncryption.Checked, authority));
        (await driver.RowsAsync("RETURN $text", ("text", text))).Count.ShouldBe(20);
        ((Dictionary<string, object?>)run!.Fields[1]!)["text"].ShouldBe(text);
    }

    [Fact]
    public async Task A_cancelled_call_leaves_an_encrypted_connection_usable()
    {
        using var authority = Authority();
        using var certificate = Issue(authority, "localhost");
        await using var server = FakeBoltServer.Encrypted(
            certificate,
            async session =>
            {
                await session.ExpectAllAsync("RUN", "PULL", "RESET");
                await session.IgnoredAsync();
                await session.IgnoredAsync();
                await session.SuccessAsync();
                await AnswerForEverAsync(session);
            }
        );
        await using var driver = new BoltDriver(Settings(server, "localhost", BoltEncryption.Checked, authority));
        using var impatience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(async () => await driver.VerifyAsync(impatience.Token));
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_encrypted_connection_whose_server_said_goodbye_is_not_used_again()
    {
        using var authority = Authority();
        using var certificate = Issue(authority, "localhost");
        var leaves = new TaskCompletionSource();
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = FakeBoltServer.Encrypted(
            certificate,
            async session =>
            {
                await session.ExpectAllAsync("RUN", "PULL");
                await session.SuccessAsync();
                await session.SuccessAsync();
                await leaves.Task;

                // The notice that TLS is over is bytes to read; the connection behind it still stands.
                await session.ShutdownAsync();
                left.TrySetResult();
                await session.DrainAsync();
            }
        );
        await using var driver = new BoltDriver(Settings(server, "localhost", BoltEncryption.Checked, authority));
        await driver.VerifyAsync(Cancellation);
        leaves.SetResult();
        await left.Task.WaitAsync(Cancellation);
        await driver.VerifyAsync(Cancellation);
        server.Sessions.Select(session => session.Seen.Count(name => name == "RUN")).ShouldBe([1, 1]);
    }

    [Theory]
    [InlineData("another name", "it is not made for the name `localhost`")]
    [InlineData("another authority", "no authority that is trusted here has signed it")]
    [InlineData("signed by itself", "no authority that is trusted here has signed it")]
    [InlineData("over", "no authority that is trusted here has signed it, or its time is over")]
    public async Task A_certificate_that_proves_nothing_is_refused(string flaw, string reason)
    {
        using var authority = Authority();
        using var other = Authority();
        using var certificate = flaw switch
        {
            "another name" => Issue(authority, "graph.example.org"),
            "another authority" => Issue(other, "localhost"),
            "over" => Issue(authority, "localhost", Now.AddDays(-20), Now.AddDays(-10)),
            _ => SignedByItself("localhost"),
        };
        await using var server = FakeBoltServer.Encrypted(certificate, AnswerForEverAsync);
        await using (var driver = new BoltDriver(Settings(server, "localhost", BoltEncryption.Checked, authority)))
        {
            var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
            error.Code.ShouldBe(BoltErrorCodes.Encryption);
            error.Message.ShouldStartWith($"The certificate of bolt+s://localhost:{server.Address.Port} is not trusted: {reason}");
            driver.Connections.ShouldBe((0, 0));
        }

        await using var trusting = new BoltDriver(Settings(server, "localhost", BoltEncryption.AnyCertificate, authority));
        await trusting.VerifyAsync(Cancellation);
    }

    [Fact]
    public async Task The_machines_authorities_are_asked_where_none_are_named()
    {
        using var certificate = SignedByItself("localhost");
        await using var server = FakeBoltServer.Encrypted(certificate, AnswerForEverAsync);
        await using var driver = new BoltDriver(Settings(server, "localhost", BoltEncryption.Checked, null));
        (await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation))).Code.ShouldBe(BoltErrorCodes.Encryption);
    }

    [Fact]
    public async Task A_server_that_does_not_encrypt_is_told()
    {
        await using var server = FakeBoltServer.Raw(async session =>
        {
            await session.OfferAsync();
            session.Dispose();
        });
        await using var driver = new BoltDriver(Settings(server, "127.0.0.1", BoltEncryption.AnyCertificate, null));
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        (error.Code, error.Message).ShouldBe(
            (
                BoltErrorCodes.Encryption,
                $"bolt+ssc://127.0.0.1:{server.Address.Port} does not agree on encryption. Check that its Bolt port is encrypted (`dbms.ssl.policy.bolt`); else use the scheme without `+s`. Where it is, ask again: a server that is just starting hangs up, and a balancer without a server behind it."
            )
        );
        error.IsRetryable.ShouldBeTrue();
    }

    [Fact]
    public async Task Encryption_counts_towards_the_connect_timeout()
    {
        await using var server = FakeBoltServer.Raw(session => session.DrainAsync());
        await using var driver = new BoltDriver(
            server.Settings(connect: TimeSpan.FromMilliseconds(300), address: server.Address with { Encryption = BoltEncryption.Checked })
        );
        var error = await Should.ThrowAsync<BoltException>(async () => await driver.VerifyAsync(Cancellation));
        error.Code.ShouldBe(BoltErrorCodes.ConnectTimeout);
        error.Message.ShouldContain("did not agree on encryption within 0.3 s");
    }

    private static BoltSettings Settings(FakeBoltServer server, string host, BoltEncryption encryption, X509Certificate2? trusted) =>
        server.Settings(address: server.Address with { Host = host, Encryption = encryption }, trusted: trusted is null ? null : [trusted]);

    private static X509Certificate2 Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=An authority of the test", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        return request.CreateSelfSigned(Now.AddDays(-30), Now.AddDays(30));
    }

    private static X509Certificate2 Issue(X509Certificate2 authority, string name, DateTimeOffset? from = null, DateTimeOffset? to = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issued = Request(name, key).Create(authority, from ?? Now.AddDays(-1), to ?? Now.AddDays(1), RandomNumberGenerator.GetBytes(8));
        return issued.CopyWithPrivateKey(key);
    }

    private static X509Certificate2 SignedByItself(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Request(name, key).CreateSelfSigned(Now.AddDays(-1), Now.AddDays(1));
    }

    private static CertificateRequest Request(string name, ECDsa key)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        return request;
    }

    private static async Task AnswerForEverAsync(FakeSession session)
    {
        while (true)
        {
            await session.ExpectAllAsync("RUN", "PULL");
            await session.SuccessAsync();
            await session.SuccessAsync();
        }
    }
}
