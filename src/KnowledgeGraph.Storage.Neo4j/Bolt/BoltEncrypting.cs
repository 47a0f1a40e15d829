using System.ComponentModel;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Puts TLS on a connection: the host's name goes out (SNI) and is what the certificate must bear.</summary>
internal static class BoltEncrypting
{
    public static async ValueTask<SslStream> EncryptAsync(Socket socket, BoltAddress address, BoltSettings settings, CancellationToken cancellation)
    {
        string? mistrust = null;
        var stream = new SslStream(new NetworkStream(socket, ownsSocket: false));
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = address.Host,
            CertificateChainPolicy = Policy(settings.TrustedCertificates),
            RemoteCertificateValidationCallback = (_, _, chain, errors) =>
            {
                mistrust = address.Encryption == BoltEncryption.AnyCertificate ? null : WhyNot(address, chain, errors);
                return mistrust is null;
            },
        };
        try
        {
            await stream.AuthenticateAsClientAsync(options, cancellation).ConfigureAwait(false);
            return stream;
        }
        catch (Exception cause) when (cause is AuthenticationException or IOException or SocketException or Win32Exception or ObjectDisposedException)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw mistrust is null ? BoltErrors.NotEncrypted(address, cause) : BoltErrors.NotTrusted(address, mistrust, cause);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // Lists of revoked certificates are not fetched: the network of a database often has no way to them.
    private static X509ChainPolicy? Policy(X509Certificate2Collection? trusted)
    {
        if (trusted is null)
        {
            return null;
        }

        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(trusted);
        return policy;
    }

    private static string? WhyNot(BoltAddress address, X509Chain? chain, SslPolicyErrors errors) =>
        errors switch
        {
            SslPolicyErrors.None => null,
            _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) => "it shows none",
            _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) => $"it is not made for the name `{address.Host}`",
            _ => "no authority that is trusted here has signed it, or its time is over"
                + (chain is null ? "" : $" ({string.Join(", ", chain.ChainStatus.Select(status => status.Status).Distinct())})"),
        };
}
