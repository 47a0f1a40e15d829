using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>The forms in which the grammar repeats a production.</content>
internal ref partial struct Parser
{
    private delegate T Production<T>(scoped ref Parser parser);

    /// <summary>One or more items between two tokens.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Production<T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (Error is null)
        {
            items.Add(item(ref this));
            if (Take(close))
            {
                break;
            }
        }

        return items.DrainToImmutable();
    }

    /// <summary>Nothing, or one or more items between two tokens.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> item, TokenKind close) =>
        At(open) ? Many(open, item, close) : [];

    /// <summary>One or more items with a token between them, and perhaps one before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Production<T> item)
    {
        Take(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item(ref this));
        } while (Take(delimiter));
        return items.DrainToImmutable();
    }
}
