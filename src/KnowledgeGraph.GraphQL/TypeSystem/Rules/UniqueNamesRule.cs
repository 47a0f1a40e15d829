using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>Types, directives, and what stands in one definition have names of their own.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
internal static class UniqueNamesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        CheckUnique(schema.Types, type => type.Name, type => type.Location, name => $"The type {name} is defined twice.", errors);
        CheckUnique(schema.Directives, it => it.Name, it => it.Location, name => $"The directive @{name} is defined twice.", errors);
        foreach (var type in SchemaElements.Types(schema))
        {
            CheckMembers(type, errors);
        }

        foreach (var field in SchemaElements.Fields(schema))
        {
            CheckArguments(field.Coordinate, field.Value.Arguments, errors);
        }

        foreach (var directive in SchemaElements.Directives(schema))
        {
            CheckArguments($"@{directive.Name}", directive.Arguments, errors);
        }
    }

    private static void CheckMembers(NamedType type, SchemaErrors errors)
    {
        switch (type)
        {
            case FieldsType fields:
                CheckUnique(fields.Fields, it => it.Name, it => it.Location, name => $"{type} has two fields named {name}.", errors);
                CheckUnique(fields.Interfaces, it => it.Name, _ => type.Location, name => $"{type} implements {name} twice.", errors);
                break;
            case UnionType union:
                CheckUnique(union.MemberTypes, it => it.Name, _ => type.Location, name => $"The union {type} has {name} as a member twice.", errors);
                break;
            case EnumType @enum:
                CheckUnique(@enum.Values, it => it.Name, it => it.Location, name => $"The enum {type} has two values named {name}.", errors);
                break;
            case InputObjectType input:
                CheckUnique(input.Fields, it => it.Name, it => it.Location, name => $"{type} has two fields named {name}.", errors);
                break;
            default:
                break;
        }
    }

    private static void CheckArguments(string owner, InputValueMap arguments, SchemaErrors errors) =>
        CheckUnique(arguments, it => it.Name, it => it.Location, name => $"{owner} has two arguments named {name}.", errors);

    private static void CheckUnique<T>(
        IEnumerable<T> items,
        Func<T, string> name,
        Func<T, SourceLocation?> location,
        Func<string, string> sentence,
        SchemaErrors errors
    )
    {
        var seen = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.TryAdd(name(item), item))
            {
                errors.Add(sentence(name(item)), location(item), location(seen[name(item)]));
            }
        }
    }
}
