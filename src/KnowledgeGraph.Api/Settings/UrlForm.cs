namespace KnowledgeGraph.Api.Settings;

/// <summary>The forms of addresses and origins that settings take.</summary>
internal static class UrlForm
{
    /// <summary>Whether a text is an address that the server can listen on.</summary>
    public static bool IsUrl(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme == "http" && address.Port is >= 0 and <= ushort.MaxValue && address.PathBase.Length == 0;
        }
        catch (Exception notAnAddress) when (notAnAddress is FormatException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether a text is an origin as browsers send it, or <c>*</c>.</summary>
    public static bool IsOrigin(string text) =>
        text == "*"
        || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == text && uri.Host.Length > 0);
}
