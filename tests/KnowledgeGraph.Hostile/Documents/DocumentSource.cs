using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Hostile.Documents;

/// <summary>The hostile documents of a seed, each made from its index alone, so that any can be made again.</summary>
public sealed class DocumentSource(Schema schema, int seed)
{
    // What is longer is refused by the web server before it is looked at; a bomb tries that.
    private const int LongestUrl = 12_000;

    private readonly List<string> _names =
    [
        .. schema.QueryType!.Fields.Select(field => field.Name),
        .. schema.Types.Select(type => type.Name),
        .. schema.ObjectTypes.SelectMany(type => type.Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal),
        .. schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields).Select(field => field.Name).Distinct(StringComparer.Ordinal),
    ];

    public HostileRequest Make(int index)
    {
        var random = new Random(unchecked((seed * 1_000_003) + index));
        var texts = new TextMutator(random, _names);
        var bodies = new BodyMutator(random);
        var name = $"--seed {seed} --from {index} --count 1";
        var kind = random.Next(100);
        var made = kind < 60 ? new GrammarFuzzer(schema, random).Make() : random.Of(CaseDocuments.All);
        if (kind is >= 40 and < 90)
        {
            made = made with { Text = texts.Mutate(made.Text) };
        }

        if (random.Chance(0.25))
        {
            made = made with { Variables = bodies.MutateVariables(made.Variables), OperationName = bodies.MutateOperationName(made.OperationName) };
        }

        var request = HostileRequest.Of(name, made.Text, made.Variables, made.OperationName);
        if (kind >= 90 || random.Chance(0.03))
        {
            request = request with { Body = bodies.MutateBytes(request.Body) };
        }

        switch (random.Next(40))
        {
            case 0:
                return request with { Encoding = random.Of<string>(["gzip", "br", "deflate"]) };
            case 1:
                return request with { AcceptEncoding = random.Of<string>(["gzip", "br"]) };
            case 2:
                var url = $"/graphql?query={Escape(made.Text)}&variables={Escape(made.Variables ?? "")}";
                return url.Length < LongestUrl ? request with { Url = url } : request;
            default:
                return request;
        }
    }

    // Halves of surrogate pairs are not taken by the framework's escaping; they are tried in bodies.
    private static string Escape(string text) => Uri.EscapeDataString(text.ToWellFormed());
}
