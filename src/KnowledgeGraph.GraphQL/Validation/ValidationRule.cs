using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A rule at work on one document; which of the interfaces of Visits.cs it has says what it looks at.</summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public static string NameOf(Type rule) => rule.Name[..^"Rule".Length];

    protected void Report(SourceLocation location, string sentence) => Report([location], sentence);

    protected void Report(ImmutableArray<SourceLocation> locations, string sentence) =>
        Report(locations, sentence, ErrorCodes.ValidationFailed);

    protected void Report(ImmutableArray<SourceLocation> locations, string sentence, string code) =>
        Context.Report(new GraphQLError(code, sentence) { Locations = locations, Rule = NameOf(GetType()) });
}
