using System.Collections.Immutable;

namespace KnowledgeGraph.Api.Settings;

/// <summary>True or false.</summary>
public sealed class SwitchSetting(string name, bool defaultValue, string sentence) : Setting<bool>(name, defaultValue, "", sentence)
{
    /// <inheritdoc/>
    public override string Kind => "true or false";

    /// <inheritdoc/>
    public override string Range => "";

    /// <inheritdoc/>
    public override string DefaultText => Default ? "true" : "false";

    /// <inheritdoc/>
    public override bool IsSwitch => true;

    internal override object? Read(string text, out string expected)
    {
        expected = "true or false";
        return bool.TryParse(text, out var value) ? value : null;
    }
}

/// <summary>A folder; none given for the one that comes with the program. Whether it exists is for its reader to say.</summary>
public sealed class FolderSetting(string name, string sentence) : Setting<string>(name, "", "", sentence)
{
    /// <inheritdoc/>
    public override string Kind => "folder";

    /// <inheritdoc/>
    public override string Range => "";

    /// <inheritdoc/>
    public override string DefaultText => Default;

    internal override object? Read(string text, out string expected)
    {
        expected = "a folder";
        return text.Length > 0 ? text : null;
    }
}

/// <summary>A list of texts, each of which must be of one form.</summary>
/// <param name="name">The setting's name.</param>
/// <param name="defaultValue">The items where none are given.</param>
/// <param name="separator">What stands between two items.</param>
/// <param name="form">What an item is, for the docs and the error.</param>
/// <param name="isItem">Whether a text is an item.</param>
/// <param name="sentence">What the setting is for.</param>
public sealed class ListSetting(
    string name,
    ImmutableArray<string> defaultValue,
    char separator,
    string form,
    Func<string, bool> isItem,
    string sentence
) : Setting<ImmutableArray<string>>(name, defaultValue, "", sentence)
{
    /// <inheritdoc/>
    public override string Kind => $"list, `{separator}` between";

    /// <inheritdoc/>
    public override string Range => form;

    /// <inheritdoc/>
    public override string DefaultText => string.Join(separator, Default);

    internal override object? Read(string text, out string expected)
    {
        expected = $"a list with `{separator}` between, each {form}";
        var items = text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(items, item => isItem(item)) ? (ImmutableArray<string>)[.. items] : null;
    }
}

/// <summary>A folder that is made when it is needed, or <c>none</c>; none given for the one beside the program.</summary>
public sealed class CacheFolderSetting(string name, string sentence) : Setting<string>(name, "", "", sentence)
{
    /// <summary>The value that stands for no folder.</summary>
    public const string None = "none";

    /// <inheritdoc/>
    public override string Kind => "folder or `none`";

    /// <inheritdoc/>
    public override string Range => "";

    /// <inheritdoc/>
    public override string DefaultText => Default;

    internal override object? Read(string text, out string expected)
    {
        expected = "a folder or `none`";
        return text.Length > 0 ? text : null;
    }
}

/// <summary>Any text; empty for none.</summary>
public sealed class TextSetting(string name, string defaultValue, string sentence) : Setting<string>(name, defaultValue, "", sentence)
{
    /// <inheritdoc/>
    public override string Kind => "text";

    /// <inheritdoc/>
    public override string Range => "";

    /// <inheritdoc/>
    public override string DefaultText => Default;

    internal override object? Read(string text, out string expected)
    {
        expected = "a text";
        return text;
    }
}

/// <summary>One of a few words.</summary>
public sealed class ChoiceSetting(string name, string defaultValue, ImmutableArray<string> choices, string sentence)
    : Setting<string>(name, defaultValue, "", sentence)
{
    /// <inheritdoc/>
    public override string Kind => "word";

    /// <inheritdoc/>
    public override string Range => string.Join(", ", choices);

    /// <inheritdoc/>
    public override string DefaultText => Default;

    internal override object? Read(string text, out string expected)
    {
        expected = $"one of {string.Join(", ", choices)}";
        return choices.Contains(text) ? text : null;
    }
}

/// <summary>A file; none given for none. Whether it exists is for its reader to say.</summary>
public sealed class FileSetting(string name, string sentence) : Setting<string>(name, "", "", sentence)
{
    /// <inheritdoc/>
    public override string Kind => "file";

    /// <inheritdoc/>
    public override string Range => "";

    /// <inheritdoc/>
    public override string DefaultText => Default;

    internal override object? Read(string text, out string expected)
    {
        expected = "a file";
        return text.Length > 0 ? text : null;
    }
}
