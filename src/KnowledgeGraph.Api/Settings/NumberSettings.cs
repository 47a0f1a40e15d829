using System.Globalization;

namespace KnowledgeGraph.Api.Settings;

/// <summary>A whole number within a range.</summary>
public sealed class WholeNumberSetting(string name, int defaultValue, int least, int most, string unit, string sentence)
    : Setting<int>(name, defaultValue, unit, sentence)
{
    /// <inheritdoc/>
    public override string Kind => "whole number";

    /// <inheritdoc/>
    public override string Range => string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");

    /// <inheritdoc/>
    public override string DefaultText => Default.ToString(CultureInfo.InvariantCulture);

    internal override object? Read(string text, out string expected)
    {
        expected = $"a whole number from {Range}";
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : null;
    }
}

/// <summary>A time in seconds, within a range.</summary>
public sealed class SecondsSetting(string name, double defaultValue, double least, double most, string sentence)
    : Setting<TimeSpan>(name, TimeSpan.FromSeconds(defaultValue), "seconds", sentence)
{
    /// <inheritdoc/>
    public override string Kind => "number";

    /// <inheritdoc/>
    public override string Range => string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");

    /// <inheritdoc/>
    public override string DefaultText => Default.TotalSeconds.ToString(CultureInfo.InvariantCulture);

    internal override object? Read(string text, out string expected)
    {
        expected = $"seconds, a number from {Range}";
        return double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
            ? TimeSpan.FromSeconds(value)
            : null;
    }
}
