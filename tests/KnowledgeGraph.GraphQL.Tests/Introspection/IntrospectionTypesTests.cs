using KnowledgeGraph.GraphQL.Introspection;
using KnowledgeGraph.GraphQL.Tests.TypeSystem;
using KnowledgeGraph.GraphQL.TypeSystem;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Introspection;

/// <summary>What the introspection fields read; https://spec.graphql.org/September2025/#sec-Schema-Introspection</summary>
public class IntrospectionTypesTests
{
    private static readonly Schema Schema = Sdl.Schema(
        """
        "The schema."
        schema { query: Query }
        type Query implements Named { name(lang: String = "en" @deprecated): String! @deprecated(reason: "old") all: [Named!]! any: Any }
        interface Named { name(lang: String): String! @deprecated }
        union Any = Query | Other
        "Other."
        type Other { level(by: By): Level }
        enum Level { TREATY LAW @deprecated }
        input By @oneOf { id: ID old: Date @deprecated }
        scalar Date @specifiedBy(url: "https://x.test")
        """);

    [Fact]
    public void The_types_are_those_of_the_edition()
    {
        string[] types = [.. IntrospectionTypes.All.OfType<ObjectType>().Select(type => $"{type}: {string.Join(", ", type.Fields.Select(Shown))}")];

        types.ShouldBe(
            [
                "__Schema: description: String, types: [__Type!]!, queryType: __Type!, mutationType: __Type, subscriptionType: __Type, directives: [__Directive!]!",
                "__Type: kind: __TypeKind!, name: String, description: String, specifiedByURL: String, fields(includeDeprecated: Boolean!): [__Field!], "
                    + "interfaces: [__Type!], possibleTypes: [__Type!], enumValues(includeDeprecated: Boolean!): [__EnumValue!], "
                    + "inputFields(includeDeprecated: Boolean!): [__InputValue!], ofType: __Type, isOneOf: Boolean",
                "__Field: name: String!, description: String, args(includeDeprecated: Boolean!): [__InputValue!]!, type: __Type!, isDeprecated: Boolean!, deprecationReason: String",
                "__InputValue: name: String!, description: String, type: __Type!, defaultValue: String, isDeprecated: Boolean!, deprecationReason: String",
                "__EnumValue: name: String!, description: String, isDeprecated: Boolean!, deprecationReason: String",
                "__Directive: name: String!, description: String, isRepeatable: Boolean!, locations: [__DirectiveLocation!]!, args(includeDeprecated: Boolean!): [__InputValue!]!",
            ]);
        IntrospectionTypes.TypeKind.Values.Length.ShouldBe(8);
        IntrospectionTypes.DirectiveLocation.Values.Select(value => value.Name).ShouldBe(KnowledgeGraph.GraphQL.Language.DirectiveLocations.All, ignoreOrder: true);
        Shown(IntrospectionTypes.SchemaField).ShouldBe("__schema: __Schema!");
        Shown(IntrospectionTypes.TypeField).ShouldBe("__type(name: String!): __Type");

        static string Shown(FieldDefinition field) =>
            field.Arguments.Count == 0 ? $"{field.Name}: {field.Type}" : $"{field.Name}({field.Arguments[0].Name}: {field.Arguments[0].Type}): {field.Type}";
    }

    [Fact]
    public void Everything_is_described()
    {
        foreach (var type in IntrospectionTypes.All)
        {
            type.Description.ShouldNotBeNullOrEmpty(type.Name);
            (type as ObjectType)?.Fields.ShouldAllBe(field => field.Description != null && field.Arguments.All(argument => argument.Description != null));
            (type as EnumType)?.Values.ShouldAllBe(value => value.Description != null);
        }
    }

    [Fact]
    public void The_schema_is_read()
    {
        var schema = Read(IntrospectionTypes.SchemaField, Schema)!;

        schema.ShouldBe(Schema);
        Read("description", schema).ShouldBe("The schema.");
        Read("queryType", schema).ShouldBe(Schema.QueryType);
        Read("mutationType", schema).ShouldBeNull();
        ((IReadOnlyList<object>)Read("directives", schema)!).Count.ShouldBe(5);
        var names = ((IReadOnlyList<object>)Read("types", schema)!).Select(type => ((NamedType)type).Name).ToList();
        names[..7].ShouldBe(["Query", "Named", "Any", "Other", "Level", "By", "Date"]);
        names.ShouldContain("ID");
        names.ShouldNotContain("Float");
        names.ShouldNotContain("Int");
    }

    [Fact]
    public void A_type_is_found_by_its_name()
    {
        var field = (IntrospectionField)IntrospectionTypes.TypeField.Role!;

        field.Read(Schema, new IntrospectionArguments(Schema, Name: "Other")).ShouldBe(Schema.FindType("Other"));
        field.Read(Schema, new IntrospectionArguments(Schema, Name: "Nobody")).ShouldBeNull();
    }

    [Theory]
    [InlineData("Query", "OBJECT, Query, -, -, [all any], [Named], -, -, -, -, -")]
    [InlineData("Named", "INTERFACE, Named, -, -, [], [], [Query], -, -, -, -")]
    [InlineData("Any", "UNION, Any, -, -, -, -, [Query Other], -, -, -, -")]
    [InlineData("Other", "OBJECT, Other, Other., -, [level], [], -, -, -, -, -")]
    [InlineData("Level", "ENUM, Level, -, -, -, -, -, [TREATY], -, -, -")]
    [InlineData("By", "INPUT_OBJECT, By, -, -, -, -, -, -, [id], -, True")]
    [InlineData("Date", "SCALAR, Date, -, https://x.test, -, -, -, -, -, -, -")]
    [InlineData("[Named!]!", "NON_NULL, -, -, -, -, -, -, -, -, [Named!], -")]
    [InlineData("[Named!]", "LIST, -, -, -, -, -, -, -, -, Named!, -")]
    public void Each_kind_of_type_has_its_fields(string reference, string fields)
    {
        var type = Schema.FindType(KnowledgeGraph.GraphQL.Language.GraphQLParser.ParseType(reference).Node!)!;

        string.Join(", ", IntrospectionTypes.Type.Fields.Select(field => Shown(Read(field, type)))).ShouldBe(fields);
    }

    [Theory]
    [InlineData("Query", "fields", "[name all any]")]
    [InlineData("Level", "enumValues", "[TREATY LAW]")]
    [InlineData("By", "inputFields", "[id old]")]
    public void Deprecated_elements_are_given_on_demand(string type, string field, string names) =>
        Shown(Read(field, Schema.FindType(type)!, includeDeprecated: true)).ShouldBe(names);

    [Fact]
    public void Fields_arguments_and_values_are_read()
    {
        var name = Schema.QueryType!.Fields[0];
        var argument = ((IReadOnlyList<object>)Read("args", name, includeDeprecated: true)!).ShouldHaveSingleItem();

        ((IReadOnlyList<object>)Read("args", name)!).ShouldBeEmpty();
        Read("type", name)!.ToString().ShouldBe("String!");
        (Read("isDeprecated", name), Read("deprecationReason", name)).ShouldBe((true, "old"));
        Read("defaultValue", argument).ShouldBe("\"en\"");
        (Read("isDeprecated", argument), Read("deprecationReason", argument)).ShouldBe((true, "No longer supported"));
        Read("defaultValue", Schema.FindDirective("skip")!.Arguments[0]).ShouldBeNull();
        var law = ((EnumType)Schema.FindType("Level")!).Values[1];
        (Read("name", law), Read("isDeprecated", law)).ShouldBe(("LAW", true));
        var deprecated = Schema.FindDirective("deprecated")!;
        Read("locations", deprecated).ShouldBe(new[] { "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE" });
        Read("isRepeatable", deprecated).ShouldBe(false);
        Shown(Read("args", deprecated)).ShouldBe("[reason]");
    }

    private static object? Read(string field, object parent, bool includeDeprecated = false)
    {
        var type = parent switch
        {
            KnowledgeGraph.GraphQL.TypeSystem.Schema => IntrospectionTypes.Schema,
            GraphQLType => IntrospectionTypes.Type,
            FieldDefinition => IntrospectionTypes.Field,
            InputValueDefinition => IntrospectionTypes.InputValue,
            EnumValueDefinition => IntrospectionTypes.EnumValue,
            _ => IntrospectionTypes.Directive,
        };
        type.Fields.TryGet(field, out var definition).ShouldBeTrue();
        return Read(definition!, parent, includeDeprecated);
    }

    private static object? Read(FieldDefinition field, object parent, bool includeDeprecated = false) =>
        field.Role.ShouldBeOfType<IntrospectionField>().Read(parent, new IntrospectionArguments(Schema, includeDeprecated));

    private static string Shown(object? value) =>
        value switch
        {
            null => "-",
            IReadOnlyList<object> list => $"[{string.Join(" ", list.Select(Shown))}]",
            FieldDefinition field => field.Name,
            EnumValueDefinition name => name.Name,
            InputValueDefinition input => input.Name,
            _ => value.ToString()!,
        };
}
