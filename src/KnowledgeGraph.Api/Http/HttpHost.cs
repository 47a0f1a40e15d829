using System.Net.Sockets;
using KnowledgeGraph.Api.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KnowledgeGraph.Api.Http;

/// <summary>Builds the web server from the settings and what it serves.</summary>
public static class HttpHost
{
    // What remains for the server itself to end once the requests did.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>A server that is ready to start.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="service">What it serves.</param>
    /// <param name="report">Takes what went wrong in the program itself, with the request's id.</param>
    public static WebApplication Build(SettingValues settings, GraphQLService service, Action<Exception, string> report)
    {
        // Nothing that is not used: no configuration files, no routing, no logging, all of which cost time at the start.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var life = new ServerLife(settings.Get(KnownSettings.DrainDelay), settings.Get(KnownSettings.DrainTimeout));
        builder.Services.AddSingleton<IHostedService>(life);
        builder.Services.Configure<HostOptions>(options =>
            options.ShutdownTimeout = settings.Get(KnownSettings.DrainDelay) + settings.Get(KnownSettings.DrainTimeout) + Farewell
        );
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Configure(options, settings));
        var app = builder.Build();
        foreach (var url in settings.Get(KnownSettings.Urls))
        {
            app.Urls.Add(url);
        }

        ((IApplicationBuilder)app).Run(BuildEdge(settings, service, life, report).AnswerAsync);
        return app;
    }

    /// <summary>Why a server could not start, as a sentence; null where it is no mistake of the user's.</summary>
    public static string? DescribeStartFailure(Exception failure, SettingValues settings) =>
        failure is IOException or SocketException
            ? $"--urls: can not listen on {string.Join(" and ", settings.Get(KnownSettings.Urls))}: {failure.Message}"
            : null;

    private static HttpEdge BuildEdge(SettingValues settings, GraphQLService service, ServerLife life, Action<Exception, string> report)
    {
        var clocks = new RequestClocks(life.Over);
        var compression = new ResponseCompression(settings.Get(KnownSettings.Compression), settings.Get(KnownSettings.CompressionThreshold));
        var sender = new ResponseSender(compression, settings.Get(KnownSettings.ResponseTimeout), clocks);
        var bodies = new RequestBody(settings.Get(KnownSettings.MaxBodyBytes), settings.Get(KnownSettings.BodyTimeout), clocks);
        var gate = new RequestGate(
            settings.Get(KnownSettings.MaxRequests),
            settings.Get(KnownSettings.MaxWaitingRequests),
            settings.Get(KnownSettings.WaitTimeout)
        );
        var limits = new GraphQLEndpointLimits(settings.Get(KnownSettings.MaxJsonDepth), settings.Get(KnownSettings.RequestTimeout));
        var endpoint = new GraphQLEndpoint(service, bodies, gate, clocks, life, sender, limits);
        return new HttpEdge(endpoint, new Pages(service, life, sender), new CorsPolicy(settings.Get(KnownSettings.CorsOrigins)), sender, report);
    }

    private static void Configure(KestrelServerOptions options, SettingValues settings)
    {
        options.AddServerHeader = false;
        var limits = options.Limits;
        limits.MaxRequestHeadersTotalSize = settings.Get(KnownSettings.MaxHeaderBytes);
        limits.MaxRequestLineSize = settings.Get(KnownSettings.MaxUrlBytes);
        limits.MaxConcurrentConnections = settings.Get(KnownSettings.MaxConnections);
        limits.RequestHeadersTimeout = settings.Get(KnownSettings.HeaderTimeout);

        // Our own limit counts what is unpacked as well, and has an error of its own.
        limits.MaxRequestBodySize = null;
        limits.MinRequestBodyDataRate = null;
    }
}
