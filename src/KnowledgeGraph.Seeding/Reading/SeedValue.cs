namespace KnowledgeGraph.Seeding.Reading;

/// <summary>A place in a seed file: line and column, both from 1.</summary>
internal readonly record struct SeedPlace(int Line, int Column);

/// <summary>A piece of a seed file with its place.</summary>
internal abstract class SeedValue(SeedPlace place)
{
    public SeedPlace Place { get; } = place;

    /// <summary>What to call it in a message.</summary>
    public abstract string Form { get; }

    /// <summary>The text to show in a mistake.</summary>
    public virtual string Shown => "";
}

/// <summary>A text, number, date or name: what it is says the field.</summary>
internal sealed class SeedScalar(SeedPlace place, string text, bool isPlain) : SeedValue(place)
{
    public string Text { get; } = text;

    /// <summary>True where it stands without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>True where YAML reads it as null.</summary>
    public bool IsNull => IsPlain && (Text is "" or "~" or "null" or "Null" or "NULL");

    public override string Form => IsNull ? "nothing" : "one value";

    public override string Shown => Text;
}

/// <summary>A list.</summary>
internal sealed class SeedList(SeedPlace place, List<SeedValue> items) : SeedValue(place)
{
    public List<SeedValue> Items { get; } = items;

    public override string Form => "a list";
}

/// <summary>A map; keys that stand twice are reported and the first one counts.</summary>
internal sealed class SeedMap(SeedPlace place, List<SeedEntry> entries) : SeedValue(place)
{
    public List<SeedEntry> Entries { get; } = entries;

    public override string Form => "a map";
}

/// <summary>A key with its value.</summary>
internal sealed record SeedEntry(SeedScalar Key, SeedValue Value);

/// <summary>Something that was refused and reported: nobody needs to say more about it.</summary>
internal sealed class SeedUnread(SeedPlace place) : SeedValue(place)
{
    public override string Form => "something else";
}
