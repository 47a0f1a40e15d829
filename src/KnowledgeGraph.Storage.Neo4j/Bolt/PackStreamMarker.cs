namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>The first bytes of values.</summary>
/// <remarks>
/// Sized kinds have three markers in a row, for lengths of 8, 16 and 32 bits; only the first is named. Table:
/// https://neo4j.com/docs/bolt/current/packstream/
/// </remarks>
internal static class PackStreamMarker
{
    public const byte HighestTinyInteger = 0x7F;
    public const byte TinyText = 0x80;
    public const byte TinyList = 0x90;
    public const byte TinyMap = 0xA0;
    public const byte TinyStructure = 0xB0;
    public const byte Null = 0xC0;
    public const byte Float = 0xC1;
    public const byte False = 0xC2;
    public const byte True = 0xC3;
    public const byte Integer8 = 0xC8;
    public const byte Integer16 = 0xC9;
    public const byte Integer32 = 0xCA;
    public const byte Integer64 = 0xCB;
    public const byte Bytes8 = 0xCC;
    public const byte Text8 = 0xD0;
    public const byte List8 = 0xD4;
    public const byte Map8 = 0xD8;
    public const byte LowestTinyInteger = 0xF0;

    /// <summary>Stands for the tiny marker of a kind that has none: no marker's high half equals it.</summary>
    public const byte NoTiny = 0xFF;

    public static PackStreamKind KindOf(byte marker) =>
        marker switch
        {
            <= HighestTinyInteger or >= LowestTinyInteger => PackStreamKind.Integer,
            < TinyList => PackStreamKind.Text,
            < TinyMap => PackStreamKind.List,
            < TinyStructure => PackStreamKind.Map,
            < Null => PackStreamKind.Structure,
            Null => PackStreamKind.Null,
            Float => PackStreamKind.Float,
            False or True => PackStreamKind.Boolean,
            >= Integer8 and <= Integer64 => PackStreamKind.Integer,
            >= Bytes8 and <= Bytes8 + 2 => PackStreamKind.Bytes,
            >= Text8 and <= Text8 + 2 => PackStreamKind.Text,
            >= List8 and <= List8 + 2 => PackStreamKind.List,
            >= Map8 and <= Map8 + 2 => PackStreamKind.Map,
            _ => PackStreamKind.Unknown,
        };
}
