using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>Mistakes that no document can make, as its grammar or its reading prevents them, but code can.</summary>
public class SchemaOfCodeTests
{
    [Fact]
    public void All_mistakes_are_found_without_places()
    {
        var query = new ObjectType("Query", null);
        query.Define(
            () => (
                new FieldMap(
                    [
                        new("a b", null, BuiltInScalars.Int, InputValueMap.Empty),
                        new("c", null, new NonNullType(new NonNullType(BuiltInScalars.Int)), InputValueMap.Empty),
                    ]),
                []));
        var kind = new EnumType("Kind", null, [new("true", null)]);
        var schema = new Schema(
            [query, kind, new EnumType("Kind", null, [new("A", null)])],
            [.. BuiltInDirectives.All, new("d", null, InputValueMap.Empty, [])],
            query);

        WholeError.Of(SchemaValidator.Validate(schema)).ShouldBe(
            [
                "INVALID_SCHEMA  Query.a b: \"a b\" is no name; names have letters, digits and underscores and do not begin with a digit.",
                "INVALID_SCHEMA  Kind.true: true can not name a value of an enum.",
                "INVALID_SCHEMA  The type Kind is defined twice.",
                "INVALID_SCHEMA  @d has no location; it needs one at least.",
                "INVALID_SCHEMA  Query.c is a non-null of a non-null.",
            ]);
    }

    [Fact]
    public void A_valid_schema_has_none()
    {
        var query = new ObjectType("Query", null);
        query.Define(() => (new FieldMap([new("a", null, query, InputValueMap.Empty)]), []));

        SchemaValidator.Validate(new Schema([query], BuiltInDirectives.All, query)).ShouldBeEmpty();
    }

    [Fact]
    public void A_long_chain_of_types_is_walked_without_recursion()
    {
        const int length = 20_000;
        var types = new InputObjectType[length];
        for (var index = 0; index < length; index++)
        {
            var next = index + 1;
            types[index] = new InputObjectType(
                $"T{index}", null, () => new InputValueMap([new("next", null, new NonNullType(next < length ? types[next] : BuiltInScalars.Int))]));
        }

        var query = new ObjectType("Query", null);
        query.Define(() => (new FieldMap([new("a", null, BuiltInScalars.Int, InputValueMap.Empty)]), []));

        SchemaValidator.Validate(new Schema([.. types, query], BuiltInDirectives.All, query)).ShouldBeEmpty();
    }
}
