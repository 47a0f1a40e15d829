using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Hostile.Documents;

/// <summary>Makes values of input types, as literals or as JSON; most fit.</summary>
public sealed class ValueFuzzer(Random random)
{
    private static readonly string[] Dates = ["1951", "1960-01", "1978-11-27", "197X", "1997~", "1978/1997", "2015/..", "2001/", "../2000", "19XX?"];
    private static readonly string[] Words = ["a", "japan-us-alliance", "Treaty", "treaty", "the", "1960", "", "é", "\\u0000", "zzz"];

    public void Add(StringBuilder text, GraphQLType type, int depth, bool asJson)
    {
        if (type is not NonNullType && random.Chance(0.05))
        {
            text.Append("null");
            return;
        }

        switch (type.Nullable)
        {
            case ListType list:
                AddList(text, list.ItemType, depth, asJson);
                break;
            case InputObjectType input:
                AddObject(text, input, depth, asJson);
                break;
            case EnumType choice:
                var name = random.Of(choice.Values).Name;
                text.Append(asJson ? $"\"{name}\"" : name);
                break;
            case NamedType scalar:
                text.Append(Scalar(scalar.Name));
                break;
        }
    }

    private string Scalar(string name) =>
        random.Chance(0.04) ? random.Of(Poison.Numbers)
        : name switch
        {
            "Int" => random.Next(-1, 20).ToString(CultureInfo.InvariantCulture),
            "Float" => "1.5",
            "Boolean" => random.Chance(0.5) ? "true" : "false",
            "String" or "ID" => $"\"{random.Of(Words)}\"",
            _ => $"\"{random.Of(Dates)}\"",
        };

    private void AddList(StringBuilder text, GraphQLType itemType, int depth, bool asJson)
    {
        text.Append('[');
        for (var item = random.Next(4); item > 0; item--)
        {
            Add(text, itemType, depth - 1, asJson);
            text.Append(item > 1 ? "," : "");
        }

        text.Append(']');
    }

    private void AddObject(StringBuilder text, InputObjectType type, int depth, bool asJson)
    {
        text.Append('{');
        var fields = type.Fields.Where(field => field.IsRequired).ToList();
        if (depth > 0)
        {
            fields.AddRange(Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Of(type.Fields)).Except(fields).Distinct());
        }

        for (var at = 0; at < fields.Count; at++)
        {
            text.Append(at > 0 ? "," : "").Append(asJson ? $"\"{fields[at].Name}\":" : $"{fields[at].Name}:");
            Add(text, fields[at].Type, depth - 1, asJson);
        }

        text.Append('}');
    }
}
