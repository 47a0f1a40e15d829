using KnowledgeGraph.Api.Requests;

namespace KnowledgeGraph.Api.Settings;

/// <summary>The value of every setting: what was given, else the default.</summary>
public sealed class SettingValues
{
    private readonly Dictionary<Setting, object> _given;

    internal SettingValues(Dictionary<Setting, object> given) => _given = given;

    /// <summary>The defaults.</summary>
    public static SettingValues Defaults { get; } = new([]);

    /// <summary>The value of a setting.</summary>
    public T Get<T>(Setting<T> setting)
        where T : notnull => _given.TryGetValue(setting, out var value) ? (T)value : setting.Default;

    /// <summary>Whether a setting was given a value.</summary>
    public bool IsGiven(Setting setting) => _given.ContainsKey(setting);

    /// <summary>These values with one changed.</summary>
    public SettingValues With<T>(Setting<T> setting, T value)
        where T : notnull => new(new Dictionary<Setting, object>(_given) { [setting] = value });

    /// <summary>The limits of a request.</summary>
    public RequestLimits ReadLimits() =>
        new()
        {
            MaxDocumentTokens = Get(KnownSettings.MaxDocumentTokens),
            MaxDirectives = Get(KnownSettings.MaxDirectives),
            MaxDocumentDepth = Get(KnownSettings.MaxDocumentDepth),
            MaxOperationFields = Get(KnownSettings.MaxOperationFields),
            MaxFilterDepth = Get(KnownSettings.MaxFilterDepth),
            MaxFilterConditions = Get(KnownSettings.MaxFilterConditions),
            MaxListValues = Get(KnownSettings.MaxListValues),
            MaxGroups = Get(KnownSettings.MaxGroups),
            MaxPageSize = Get(KnownSettings.MaxPageSize),
            MaxResultBytes = Get(KnownSettings.MaxResultBytes),
            MaxCost = Get(KnownSettings.MaxCost),
            MaxSteps = Get(KnownSettings.MaxSteps),
            MaxValidationErrors = Get(KnownSettings.MaxValidationErrors),
            Suggestions = Get(KnownSettings.Suggestions),
            DocumentCacheBytes = Get(KnownSettings.DocumentCacheBytes),
            MaxPlansPerDocument = Get(KnownSettings.MaxPlansPerDocument),
        };
}
