namespace KnowledgeGraph.Api.Settings;

/// <summary>One row of the table of settings: its name, what it may be, and the sentence that explains it.</summary>
public abstract class Setting(string name, string unit, string sentence)
{
    /// <summary>The name, as the command line has it behind <c>--</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What its value counts; empty where it counts nothing.</summary>
    public string Unit { get; } = unit;

    /// <summary>What it is for.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>The name, as the environment has it.</summary>
    public string EnvironmentName { get; init; } = "KG_" + name.ToUpperInvariant().Replace('-', '_');

    /// <summary>What kind of value it takes.</summary>
    public abstract string Kind { get; }

    /// <summary>The values it may have, for the docs; empty where its kind says all.</summary>
    public abstract string Range { get; }

    /// <summary>The default as one would write it; empty for none.</summary>
    public abstract string DefaultText { get; }

    /// <summary>True where the name alone, without a value, means <c>true</c>.</summary>
    public virtual bool IsSwitch => false;

    internal abstract object DefaultValue { get; }

    /// <summary>The value of a text; null with what was expected where the text is none.</summary>
    internal abstract object? Read(string text, out string expected);
}

/// <summary>A setting whose values are of one type.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public abstract class Setting<T>(string name, T defaultValue, string unit, string sentence) : Setting(name, unit, sentence)
    where T : notnull
{
    /// <summary>The value where none is given.</summary>
    public T Default { get; } = defaultValue;

    internal override object DefaultValue => Default;
}
