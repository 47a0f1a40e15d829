using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>The schema is the manual: every type, field, argument and value says what it is.</summary>
public sealed class SchemaManualTests(ServedGraphFixture served, SecondGraphFixture second, ITestOutputHelper output)
{
    [Fact]
    public void Everything_is_described()
    {
        foreach (var graph in new GraphFixture[] { served, second })
        {
            graph.Graph.Schema.Types.SelectMany(Described).Where(place => string.IsNullOrWhiteSpace(place.Description)).Select(place => place.Place).ShouldBeEmpty();
        }
    }

    /// <summary>Types are shared where they are the same: none but those of kinds and of their filters, sorts and aggregates are made per kind.</summary>
    [Fact]
    public void No_type_is_made_per_relationship()
    {
        var schema = served.Graph.Schema;
        var ontology = served.Graph.Ontology;
        var pairs = ontology.Kinds.Cast<Ontology.Model.NodeType>()
            .Concat(ontology.Interfaces)
            .SelectMany(type => type.Fields.OfType<Ontology.Model.RelationshipField>())
            .Select(field => (field.Target.Name, field.Relationship.Properties.Name))
            .Distinct()
            .Count();
        var types = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToArray();
        output.WriteLine($"{types.Length} types, {pairs} pairs of target and properties");
        types.Count(type => type.Name.EndsWith("ConnectionWhere", StringComparison.Ordinal)).ShouldBe(pairs);
        types.Count(type => type.Name.EndsWith("ConnectionSort", StringComparison.Ordinal)).ShouldBe(pairs);
    }

    private static IEnumerable<(string Place, string? Description)> Described(NamedType type)
    {
        yield return (type.Name, type.Description);
        var members = type switch
        {
            FieldsType fields => fields.Fields.SelectMany(field =>
                field.Arguments.Select(argument => ($"{field.Name}({argument.Name})", argument.Description)).Prepend((field.Name, field.Description))
            ),
            InputObjectType input => input.Fields.Select(field => (field.Name, field.Description)),
            EnumType names => names.Values.Select(value => (value.Name, value.Description)),
            _ => [],
        };
        foreach (var (name, description) in members)
        {
            yield return ($"{type.Name}.{name}", description);
        }
    }
}
