using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Record.Tests;

/// <summary>No node stands alone or twice, no relationship leads back to where it began or says twice what it says.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void No_node_is_isolated() =>
        Rule.KeptByAll(
            "Each node has a relationship.",
            from node in Record.Graph.Nodes
            where !Record.From[node.Id].Any() && !Record.To[node.Id].Any()
            select node.Id);

    [Fact]
    public void No_node_stands_twice() =>
        Rule.KeptByAll(
            "No two nodes of a kind have one title; what happened more than once differs in its date.",
            from node in Record.Graph.Nodes
            where node.Kind.Name != "Passage"
            let part = Record.PartOf(node.Id)
            group node.Id by (node.Kind.Name, part.Text("title")!.ToUpperInvariant(), (part["date"] ?? part["published"])?.ToString()) into same
            where same.Count() > 1
            select string.Join(" and ", same));

    [Fact]
    public void A_name_has_one_person() =>
        Rule.KeptByAll(
            "A form of a name belongs to one person.",
            from node in Record.Graph.Nodes
            where node.Kind.Interfaces.Any(type => type.Name == "Person")
            let person = Record.PartOf(node.Id)
            from name in new[] { person.Text("title"), person.Text("titleJa"), person.Text("nameFamilyFirst") }
                .Concat((person["aliases"] as object[] ?? []).Cast<string>())
                .Concat(person.Records("names").Select(form => form.Text("text")))
                .OfType<string>()
                .Select(name => name.ToUpperInvariant())
                .Distinct(StringComparer.Ordinal)
            group node.Id by name into same
            where same.Count() > 1
            select $"{same.Key}: {string.Join(", ", same)}");

    [Fact]
    public void No_relationship_leads_back() =>
        Rule.KeptByAll(
            "No relationship leads from a node to itself.",
            from link in Record.Graph.Relationships
            where link.Source == link.Target
            select link.Id);

    [Fact]
    public void What_holds_both_ways_is_written_once() =>
        Rule.KeptByAll(
            "An attack of one kind, a comparison, a guess and a support are written in one direction.",
            from link in Record.OfType("ATTACKS", "COMPARED_WITH", "LIKELY", "SUPPORTS", "EXPLAINS", "QUALIFIES")
            from back in Record.From[link.Target]
            where back.Kind == link.Kind && back.Target == link.Source && KindOf(back) == KindOf(link) && string.CompareOrdinal(link.Id, back.Id) < 0
            select $"{link.Id} and {back.Id}");

    [Fact]
    public void Nobody_is_obliged_towards_itself() =>
        Rule.KeptByAll(
            "A duty has a beneficiary beside its bearer, and a benefit a receiver beside its giver.",
            from node in Record.Graph.Nodes
            let pair = node.Kind.Name switch
            {
                "ScopeChange" when Record.PartOf(node.Id).Text("modality") == "OBLIGES" => ("BORNE_BY", "BENEFITS"),
                "Benefit" => ("GIVEN_BY", "GIVEN_TO"),
                _ => default((string From, string To)?),
            }
            where pair is not null
            let givers = Targets(node.Id, pair.Value.From)
            let receivers = Targets(node.Id, pair.Value.To)
            where givers.Length == 1 && receivers.SequenceEqual(givers)
            select $"{node.Id} {givers[0]}");

    [Fact]
    public void Missing_values_that_are_explained_are_missing() =>
        Rule.KeptByAll(
            "An absence names a field of its node that has no value, or to which no relationship leads.",
            from node in Record.Graph.Nodes
            from absence in Record.PartOf(node.Id).Records("absences")
            let name = absence.Text("field")!
            let field = node.Kind.Fields.SingleOrDefault(field => field.Name == name)
            where field is null || node.Values[field.Index] is not null || (field is RelationshipField relationship && IsRelated(node, relationship))
            select $"{node.Id} {name}");

    /// <summary>Whether a node has a relationship of a field, whichever end wrote it.</summary>
    private static bool IsRelated(NodeData node, RelationshipField field)
    {
        IEnumerable<string> others = field.Direction == RelationshipDirection.Out
            ? Record.From[node.Id].Where(link => link.Kind == field.Relationship).Select(link => link.Target)
            : Record.To[node.Id].Where(link => link.Kind == field.Relationship).Select(link => link.Source);
        return others.Any(other => field.Target.PossibleKinds.Contains(Record.Nodes[other].Kind));
    }

    private static string? KindOf(RelationshipData link) => Record.PartOf(link).Text("kind");

    private static string[] Targets(string id, string type) =>
        [.. Record.From[id].Where(link => link.Kind.Type == type).Select(link => link.Target).Order(StringComparer.Ordinal)];
}
