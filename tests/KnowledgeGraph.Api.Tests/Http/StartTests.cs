using System.Collections.Immutable;
using KnowledgeGraph.Api.Http;
using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Http;

/// <summary>What can go wrong at the start.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("http://203.0.113.7:5080")]
    public async Task An_address_that_can_not_be_had_is_a_sentence(string? url)
    {
        await using var first = await EdgeServer.StartAsync();
        var wanted = url ?? first.Address.ToString().TrimEnd('/');
        var settings = SettingValues.Defaults.With(KnownSettings.Urls, (ImmutableArray<string>)[wanted]);
        await using var second = HttpHost.Build(
            settings,
            new GraphQLService(EdgeServer.Echo, () => "", () => "", () => null),
            (_, _) => { }
        );
        var failure = await Should.ThrowAsync<Exception>(() => second.StartAsync(TestContext.Current.CancellationToken));
        HttpHost.DescribeStartFailure(failure, settings).ShouldNotBeNull().ShouldStartWith($"--urls: can not listen on {wanted}: ");
        HttpHost.DescribeStartFailure(new InvalidOperationException(), settings).ShouldBeNull();
    }
}
