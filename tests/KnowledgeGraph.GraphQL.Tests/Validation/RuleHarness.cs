using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;
using Shouldly;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>Runs one rule alone, and compares all that its errors say.</summary>
internal sealed class RuleHarness(string rule, Schema? schema = null)
{
    private readonly ValidationOptions _options = new() { Rules = [SpecifiedRules.All.Single(specified => specified.Name == rule)] };

    public void Accepts(string document) => Documents.Validate(document, _options, schema).Select(Text).ShouldBeEmpty();

    /// <summary>The errors are these, each as <c>line:column line:column sentence</c>.</summary>
    public void Refuses(string document, string[] errors)
    {
        var found = Documents.Validate(document, _options, schema);
        found.Select(Text).ShouldBe(errors);
        found.ShouldAllBe(error => error.Code == ErrorCodes.ValidationFailed && error.Rule == rule);
    }

    public static string Text(GraphQLError error) => $"{string.Join(' ', error.Locations)} {error.Message}";
}
