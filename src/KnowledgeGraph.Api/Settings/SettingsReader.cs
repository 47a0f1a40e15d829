using System.Collections.Immutable;

namespace KnowledgeGraph.Api.Settings;

/// <summary>Reads settings from the command line and the environment; the command line goes first.</summary>
public static class SettingsReader
{
    /// <summary>The variable that ASP.NET Core has for addresses; read where neither of ours is given.</summary>
    public const string AspNetCoreUrls = "ASPNETCORE_URLS";

    private static readonly Dictionary<string, Setting> ByName = KnownSettings.All.ToDictionary(setting => setting.Name, StringComparer.Ordinal);

    /// <summary>Reads <c>--name value</c> and <c>--name=value</c>; all mistakes are reported at once.</summary>
    /// <param name="arguments">The command line, without the command's name.</param>
    /// <param name="readVariable">A variable of the environment by its name; null where there is none.</param>
    public static SettingsReading Read(IReadOnlyList<string> arguments, Func<string, string?> readVariable)
    {
        var given = new Dictionary<Setting, object>();
        var mistakes = ImmutableArray.CreateBuilder<string>();
        foreach (var setting in KnownSettings.All)
        {
            Take(setting, setting.EnvironmentName, readVariable(setting.EnvironmentName), given, mistakes);
        }

        if (!given.ContainsKey(KnownSettings.Urls))
        {
            Take(KnownSettings.Urls, AspNetCoreUrls, readVariable(AspNetCoreUrls), given, mistakes);
        }

        var others = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < arguments.Count; at++)
        {
            at = ReadArgument(arguments, at, given, mistakes, others);
        }

        return new SettingsReading(new SettingValues(given), others.ToImmutable(), mistakes.ToImmutable());
    }

    private static int ReadArgument(
        IReadOnlyList<string> arguments,
        int at,
        Dictionary<Setting, object> given,
        ImmutableArray<string>.Builder mistakes,
        ImmutableArray<string>.Builder others
    )
    {
        var argument = arguments[at];
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var option = equals < 0 ? argument : argument[..equals];
        if (!option.StartsWith("--", StringComparison.Ordinal) || !ByName.TryGetValue(option[2..], out var setting))
        {
            others.Add(argument);
            return at;
        }

        if (equals >= 0)
        {
            Take(setting, option, argument[(equals + 1)..], given, mistakes);
            return at;
        }

        var hasValue = at + 1 < arguments.Count && !arguments[at + 1].StartsWith("--", StringComparison.Ordinal);
        if (setting.IsSwitch && !(hasValue && bool.TryParse(arguments[at + 1], out _)))
        {
            given[setting] = true;
            return at;
        }

        if (!hasValue)
        {
            _ = setting.Read("", out var expected);
            mistakes.Add($"{option}: a value must follow: {expected}.");
            return at;
        }

        Take(setting, option, arguments[at + 1], given, mistakes);
        return at + 1;
    }

    private static void Take(
        Setting setting,
        string place,
        string? text,
        Dictionary<Setting, object> given,
        ImmutableArray<string>.Builder mistakes
    )
    {
        // An empty variable is how a shell or a compose file says "not set".
        if (string.IsNullOrEmpty(text) && !place.StartsWith("--", StringComparison.Ordinal))
        {
            return;
        }

        if (setting.Read(text!, out var expected) is { } value)
        {
            given[setting] = value;
        }
        else
        {
            mistakes.Add($"{place}: \"{text}\" is not {expected}.");
        }
    }
}

/// <summary>What was read: the values, the arguments that are no settings, and every mistake with its place.</summary>
public sealed record SettingsReading(SettingValues Values, ImmutableArray<string> OtherArguments, ImmutableArray<string> Mistakes);
