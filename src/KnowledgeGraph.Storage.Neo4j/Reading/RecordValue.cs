using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage.Neo4j.Reading;

/// <summary>What a handle stands for.</summary>
internal enum RecordShape : byte
{
    /// <summary>The query root, or nothing.</summary>
    Root,

    /// <summary>A row, whose slots' offsets stand in the run from <see cref="RecordValue.Slots"/>.</summary>
    Row,

    /// <summary>A list of rows within a row.</summary>
    Rows,

    /// <summary>A list of rows that comes record by record.</summary>
    Records,

    /// <summary>A page; <see cref="RecordValue.Page"/>.</summary>
    Page,

    /// <summary>The entries of a page.</summary>
    PageRows,

    /// <summary>A page of groups, or one of them: <see cref="RecordValue.Entry"/> in <see cref="RecordValue.Page"/>.</summary>
    Groups,

    /// <summary>The groups of a page.</summary>
    GroupList,

    /// <summary>The keys of a group; <see cref="RecordValue.Row"/> is where the row of the next key's node stands, 0 where there are none.</summary>
    KeyList,

    /// <summary>A key of a group, with the row of its node.</summary>
    Key,

    /// <summary>A date; <see cref="RecordValue.Page"/> is its place among the run's dates.</summary>
    Date,
}

/// <summary>The handle of an object or list in the records of a statement: numbers only.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct RecordValue
{
    /// <summary>Where the slots' offsets stand.</summary>
    public int Slots;

    /// <summary>How many offsets there were before this value's own; -1 where it has none.</summary>
    public int SlotMark;

    /// <summary>Where the next item stands in the bytes; of a page's entries, its place.</summary>
    public int Offset;

    /// <summary>How many items are left.</summary>
    public int Left;

    /// <summary>The page or date.</summary>
    public int Page;

    /// <summary>The group of a page of groups.</summary>
    public int Entry;

    /// <summary>Where a row stands that was not opened yet.</summary>
    public int Row;

    /// <summary>What it stands for.</summary>
    public RecordShape Shape;
}
