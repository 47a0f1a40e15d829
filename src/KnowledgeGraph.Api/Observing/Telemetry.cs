using KnowledgeGraph.Api.Settings;
using KnowledgeGraph.Storage.Neo4j;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KnowledgeGraph.Api.Observing;

/// <summary>Sends traces and metrics to a collector by OTLP, where a setting names one. Without it nothing listens, and nothing is made.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/otlp/. Headers, such as a token, are read from OTEL_EXPORTER_OTLP_HEADERS by the exporter itself.</remarks>
public sealed class Telemetry : IDisposable
{
    /// <summary>The protocol over HTTP.</summary>
    public const string HttpProtocol = "http/protobuf";

    private const string ServiceName = "knowledge-graph";

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private Telemetry(SettingValues settings)
    {
        var resource = ResourceBuilder.CreateEmpty().AddService(ServiceName).AddTelemetrySdk().AddEnvironmentVariableDetector();
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(OperationTrace.SourceName, DatabaseTrace.SourceName, "Microsoft.AspNetCore")
            .AddOtlpExporter(options => Configure(options, settings, "v1/traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(OperationTrace.SourceName, DatabaseTrace.SourceName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddOtlpExporter(options => Configure(options, settings, "v1/metrics"))
            .Build();
    }

    /// <summary>Begins to send; null where no collector is named.</summary>
    public static Telemetry? Start(SettingValues settings) => settings.Get(KnownSettings.OtlpEndpoint).Length == 0 ? null : new Telemetry(settings);

    /// <summary>Sends what was not sent yet, and ends.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static void Configure(OtlpExporterOptions options, SettingValues settings, string path)
    {
        var endpoint = settings.Get(KnownSettings.OtlpEndpoint);
        var isHttp = settings.Get(KnownSettings.OtlpProtocol) == HttpProtocol;
        options.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;

        // Over HTTP each signal has a path of its own below the address.
        options.Endpoint = new Uri(isHttp ? $"{endpoint.TrimEnd('/')}/{path}" : endpoint);
    }
}
