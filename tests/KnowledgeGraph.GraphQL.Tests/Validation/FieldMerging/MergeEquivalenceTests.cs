using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.GraphQL.Validation;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation.FieldMerging;

/// <summary>The rule is not written as the edition writes it, so the two are compared on documents made at random.</summary>
public class MergeEquivalenceTests
{
    private static readonly string[] Types = ["Treaty", "Guidelines", "Instrument", "Dated", "Citable", "Work"];
    private static readonly string[] FieldNames = ["adopted", "title", "number", "successor", "related", "author", "works", "name", "__typename"];

    private static readonly ValidationOptions OnlyMerging = new()
    {
        Rules = [.. SpecifiedRules.All.Where(rule => rule.Name == "FieldSelectionMerging")],
    };

    [Fact]
    public void The_rule_refuses_what_the_edition_refuses()
    {
        var refused = 0;
        for (var seed = 0; seed < 4_000; seed++)
        {
            var text = new Generator(new Random(seed)).Document();
            var document = GraphQLParser.Parse(text).Document.ShouldNotBeNull(text);
            var canMerge = new FieldsInSetCanMerge(TestSchema.Full, document).ForAllSelectionSets();
            DocumentValidator.Validate(TestSchema.Full, document, OnlyMerging).IsEmpty.ShouldBe(canMerge, $"seed {seed}: {text}");
            refused += canMerge ? 0 : 1;
        }

        refused.ShouldBeInRange(1_000, 3_000);
    }

    /// <summary>Makes documents whose fields all exist, few of them and with few aliases, so that they often meet; F0 spreads later F only.</summary>
    private sealed class Generator(Random random)
    {
        private const int FragmentCount = 4;

        public string Document() =>
            $"{{ instrument(id: 1) {Set("Instrument", 0, 0)} citable {Set("Citable", 0, 0)} }} "
            + string.Join(' ', Enumerable.Range(0, FragmentCount).Select(Fragment));

        private string Fragment(int number)
        {
            var type = Pick(Types);
            return $"fragment F{number} on {type} {Set(type, number + 1, 1)}";
        }

        private string Set(string type, int firstFragment, int depth) =>
            $"{{ {string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Selection(type, firstFragment, depth)))} }}";

        private string Selection(string type, int firstFragment, int depth)
        {
            var kind = random.Next(10);
            if (kind < 2 && firstFragment < FragmentCount)
            {
                return $"...F{random.Next(firstFragment, FragmentCount)}";
            }

            if (kind < 5 && depth < 3)
            {
                var condition = random.Next(4) == 0 ? type : Pick(Types);
                return $"... on {condition} {Set(condition, firstFragment, depth + 1)}";
            }

            var names = FieldNames.Where(name => Find(type, name) is { } found && (depth < 3 || found.Type.Named is not CompositeType)).ToArray();
            var field = Find(type, Pick(names))!;
            var alias = random.Next(8) == 0 ? $"{Pick(["x", "title"])}: " : "";
            var arguments = field.Name == "title" && field.Arguments.Count > 0 && random.Next(8) == 0 ? "(language: JA)" : "";
            var below = field.Type.Named is CompositeType composite ? Set(composite.Name, firstFragment, depth + 1) : "";
            return $"{alias}{field.Name}{arguments} {below}";
        }

        private static FieldDefinition? Find(string type, string name) => Schema.FindField((CompositeType)TestSchema.Full.FindType(type)!, name);

        private string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
