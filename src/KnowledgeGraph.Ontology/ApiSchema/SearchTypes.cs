using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Search;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The search over the texts of all kinds.</summary>
internal sealed class SearchTypes(ApiSchemaBuilder builder)
{
    public FieldDefinition Field =>
        new(
            "search",
            "The nodes in whose texts all of the words are found, the best first: by score, then by id. docs/search.md tells what is found and how it is ranked.",
            CommonTypes.NonNull(Connection),
            ApiSchemaBuilder.Inputs([TextArgument, builder.Time.KindsArgument(), .. RangeArguments(), .. ConnectionTypes.PageArguments()])
        )
        {
            Role = new SearchRole(),
        };

    private static InputValueDefinition TextArgument =>
        CommonTypes.Argument(
            "text",
            "Words, all of which must be found, in any of a node's fields; case and diacritics do not matter. \"Words in double quotes\" must stand together; "
                + $"secur* is any word that begins so. At most {SearchLimits.MaxWords} words.",
            CommonTypes.NonNull(BuiltInScalars.String)
        );

    private ObjectType Connection =>
        builder.Connections.Connection(
            "SearchConnection",
            "A page of what a search found.",
            () => builder.Connections.Edge(
                "SearchEdge",
                "A node that a search found.",
                [
                    ApiSchemaBuilder.Envelope(EnvelopeField.Node, "node", "The node.", CommonTypes.NonNull(builder.Nodes.Node)),
                    ApiSchemaBuilder.Envelope(
                        EnvelopeField.Score,
                        "score",
                        "How well it fits: the sum, over the words and the fields in which they are found, of the field's weight, how short its text is and how rare the word is, multiplied. It compares only within one search.",
                        CommonTypes.NonNull(BuiltInScalars.Int)
                    ),
                    ApiSchemaBuilder.Envelope(EnvelopeField.MatchedField, "field", "The name of the field that added most to the score.", CommonTypes.NonNull(BuiltInScalars.String)),
                    ApiSchemaBuilder.Envelope(
                        EnvelopeField.Snippet,
                        "snippet",
                        $"A part of that field's text, of at most {SearchLimits.MaxSnippetLength} characters: what was found stands between \u27EA and \u27EB, what was left out is \u2026",
                        CommonTypes.NonNull(BuiltInScalars.String)
                    ),
                ]
            ),
            () => []
        );

    private IEnumerable<InputValueDefinition> RangeArguments() =>
        builder.Ontology.Timeline is { } timeline ? builder.Time.RangeArguments(timeline) : [];
}
