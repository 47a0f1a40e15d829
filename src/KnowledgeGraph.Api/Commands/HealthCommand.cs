using System.Net;
using KnowledgeGraph.Api.Settings;

namespace KnowledgeGraph.Api.Commands;

/// <summary><c>health</c>: asks a server on this machine, at the first of the addresses that the settings name, whether it answers requests. Exit code 0 where it does, else 1.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(SettingValues settings, TextWriter output, TextWriter mistakes, CancellationToken cancellation)
    {
        // A server that listens on all addresses answers on this machine's own.
        var listening = BindingAddress.Parse(settings.Get(KnownSettings.Urls)[0]);
        var isAll = listening.Host is "*" or "+" || (IPAddress.TryParse(listening.Host, out var given) && (given.Equals(IPAddress.Any) || given.Equals(IPAddress.IPv6Any)));
        var host = isAll ? IPAddress.Loopback.ToString() : listening.Host;
        var address = new Uri($"http://{host}:{listening.Port}/health/ready");
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = MaxTime };
        try
        {
            using var answer = await client.GetAsync(address, cancellation);
            var body = await answer.Content.ReadAsStringAsync(cancellation);
            await (answer.IsSuccessStatusCode ? output : mistakes).WriteLineAsync(body);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            await mistakes.WriteLineAsync($"{address}: no answer: {silent.Message}");
            return 1;
        }
    }
}
