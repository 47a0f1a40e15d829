using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What reading a value gave.</summary>
public enum ReadResult
{
    /// <summary>There is no value.</summary>
    Null,

    /// <summary>A leaf, lists of leaves included, was written whole and holds no null that its type forbids.</summary>
    Written,

    /// <summary>An object, to be walked.</summary>
    Object,

    /// <summary>A list, to be walked.</summary>
    List,

    /// <summary>The list has no more items.</summary>
    End,

    /// <summary>The value could not be read; <see cref="IValueSource{TValue}.TakeError"/> says why.</summary>
    Error,

    /// <summary>The list whose next item was asked for can not be given at all; <see cref="IValueSource{TValue}.TakeError"/> says why.</summary>
    ListError,

    /// <summary>The value has not arrived yet: nothing was written; the same read is to be made again when more has come.</summary>
    Pending,
}

/// <summary>Where the response writer reads values: columns in memory, records of a database, or plain resolvers.</summary>
/// <typeparam name="TValue">A handle of an object or list; small, and without meaning to the writer.</typeparam>
public interface IValueSource<TValue>
    where TValue : struct
{
    /// <summary>Reads a field of an object: writes a leaf, or gives the handle of an object or list.</summary>
    ReadResult Read(in TValue parent, PlannedField field, JsonBuffer output, out TValue value);

    /// <summary>Reads the next item of a list at a level (1 for items of the field's own list), advancing the list's handle.</summary>
    ReadResult Next(ref TValue list, PlannedField field, int level, JsonBuffer output, out TValue item);

    /// <summary>The <see cref="TypeSystem.ObjectType.Index"/> of an object whose type the field leaves open.</summary>
    int TypeOf(in TValue value, PlannedField field);

    /// <summary>Called once for every object and list that was handed out, when the writer has left it, last first.</summary>
    void Release(in TValue value);

    /// <summary>The last <see cref="ReadResult.Error"/>, without its path; without locations it is about the field.</summary>
    GraphQLError TakeError();
}
