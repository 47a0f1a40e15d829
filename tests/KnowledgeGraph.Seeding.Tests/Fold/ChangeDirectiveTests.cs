using KnowledgeGraph.Ontology.Reading;

namespace KnowledgeGraph.Seeding.Tests.Fold;

/// <summary>What <c>@change</c> and <c>@timeline</c> name must exist and fit; each case spoils one name of the tests' ontology.</summary>
public sealed class ChangeDirectiveTests
{
    [Theory]
    [InlineData("holds: \"able\"", "holds: \"abel\"", "`Product` has no field `abel`; expected a list of relationships out to `Capability`. Did you mean `able`?")]
    [InlineData("holds: \"able\"", "holds: \"needs\"", "`Product.needs` leads to `Product`; expected `Capability`.|`Need.weight` is required, but the fold has no value for it.|`Need` must have")]
    [InlineData("kind: \"does\"", "kind: \"label\"", "`Edit.label` must be a field whose type is an enum.")]
    [InlineData("kind: \"does\"", "kind: \"rule\"", "The value `ALLOWED` of `Rule` needs `@effect`.")]
    [InlineData("whole: \"product\"", "whole: \"undoes\"", "`Edit.undoes` must be a required relationship to one node (`T!`).")]
    [InlineData("effective: \"since\"", "effective: \"rank\"", "`Edit.rank` must be a field of type `EdtfDate`.")]
    [InlineData("ends: \"undoes\"", "ends: \"release\"", "`Edit.release` must be a relationship to `Edit`.")]
    [InlineData("acts: [\"release\", \"paragraph\"]", "acts: [\"release\", \"paragraf\"]", "`Edit` has no field `paragraf`; expected a relationship. Did you mean `paragraph`?")]
    [InlineData("state: \"FeatureState\"", "state: \"Rank\"", "`Rank` is declared already; `state` names a type that the served schema adds.")]
    [InlineData("date: \"day\"", "date: \"label\"", "`Happening.label` must be a field of type `EdtfDate`.")]
    [InlineData("COMPUTED @derived", "COMPUTED", "`AbleTime.ground` is required, but the fold has no value for it.|`BanTime.ground` is required, but the fold has no value for it.")]
    [InlineData("level: Rank", "level: Rule", "`AbleTime.level` does not have the type that the fold puts there.")]
    [InlineData("root: \"features\"", "root: \"features\", changes: \"edited\", changesType: \"Edited\"", "`Edit.since` must be required (`EdtfDate!`): by it `changes` finds and sorts what changed.")]
    [InlineData("root: \"features\"", "root: \"editor\"", "")]
    [InlineData("root: \"features\"", "root: \"products\"", "The root field `products` is wanted by `@change` of `Edit`, but it belongs to the plural of `Product`; `@plural` gives another plural.")]
    public void A_spoilt_name_is_reported(string name, string spoilt, string messages)
    {
        string sdl = File.ReadAllText(TestFiles.PathOf("Software", "software.graphql"));
        sdl.ShouldContain(name);
        OntologyReadResult result = OntologyReader.Read([new OntologyFile("software.graphql", sdl.Replace(name, spoilt, StringComparison.Ordinal))]);

        if (messages.Length == 0)
        {
            result.Mistakes.ShouldBeEmpty();
            return;
        }

        result.Mistakes.ShouldNotBeEmpty();
        foreach (OntologyMistake mistake in result.Mistakes)
        {
            messages.Split('|').ShouldContain(message => mistake.Message.StartsWith(message, StringComparison.Ordinal), mistake.Message);
        }
    }
}
