using System.Collections.Concurrent;
using System.Text;
using KnowledgeGraph.Api.Observing;
using KnowledgeGraph.Api.Settings;
using Microsoft.AspNetCore.Builder;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Observing;

/// <summary>Traces and metrics reach a collector that a setting names, and nothing secret goes with them.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_collector_gets_spans_and_durations()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = WebApplication.CreateSlimBuilder().Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(context.Request.Path.Value!, _ => Text(body), (_, before) => before + Text(body));
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        var settings = SettingsReader.Read(
            ["--otlp-endpoint", collector.Urls.Single(), "--otlp-protocol", "http/protobuf", "--neo4j-password", "pass-phrase"],
            _ => null
        ).Values;
        using (Telemetry.Start(settings))
        {
            var span = OperationTrace.Start("telemetry-1");
            OperationTrace.Stop(span, null, "BAD_ARGUMENT", TimeSpan.FromMilliseconds(3));
        }

        received.Keys.Order(StringComparer.Ordinal).ShouldBe(["/v1/metrics", "/v1/traces"]);
        foreach (var word in new[] { "GraphQL Operation", "telemetry-1", "error.type", "BAD_ARGUMENT", "knowledge-graph" })
        {
            received["/v1/traces"].ShouldContain(word);
        }

        received["/v1/metrics"].ShouldContain("graphql.server.operation.duration");
        string.Concat(received.Values).ShouldNotContain("pass-phrase");
    }

    [Fact]
    public void Without_a_collector_nothing_is_begun() => Telemetry.Start(SettingValues.Defaults).ShouldBeNull();

    private static string Text(MemoryStream body) => Encoding.Latin1.GetString(body.ToArray());
}
