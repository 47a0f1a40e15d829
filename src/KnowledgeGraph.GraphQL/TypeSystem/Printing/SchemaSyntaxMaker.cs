using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem.Rules;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Makes definitions of a schema's elements.</summary>
internal sealed class SchemaSyntaxMaker(Schema schema)
{
    private readonly AppliedDirectiveSyntax _applied = new(schema);

    public DocumentSyntax Make() =>
        new(
            default,
            [
                .. SchemaDefinition(),
                .. SchemaElements.Directives(schema).Select(Directive),
                .. SchemaElements.Types(schema).Select(Type),
            ]
        );

    private IEnumerable<DefinitionSyntax> SchemaDefinition()
    {
        (OperationType Operation, ObjectType? Type, string DefaultName)[] roots =
        [
            (OperationType.Query, schema.QueryType, "Query"),
            (OperationType.Mutation, schema.MutationType, "Mutation"),
            (OperationType.Subscription, schema.SubscriptionType, "Subscription"),
        ];
        var directives = _applied.Of(schema.AppliedDirectives);
        var isImplied = roots.All(root => root.Type == schema.FindType(root.DefaultName));
        if (isImplied && schema.Description is null && directives.IsEmpty)
        {
            yield break;
        }

        yield return new SchemaDefinitionSyntax(
            default,
            Text(schema.Description),
            false,
            directives,
            [
                .. roots
                    .Where(root => root.Type is not null)
                    .Select(root => new RootOperationTypeSyntax(default, root.Operation, Reference(root.Type!))),
            ]);
    }

    private DirectiveDefinitionSyntax Directive(DirectiveDefinition directive) =>
        new(
            default,
            Text(directive.Description),
            Name(directive.Name),
            Inputs(directive.Arguments),
            directive.IsRepeatable,
            [.. directive.Locations.Select(Name)]);

    private DefinitionSyntax Type(NamedType type)
    {
        var (description, name, applied) = (Text(type.Description), Name(type.Name), _applied.Of(type));
        return type switch
        {
            ScalarType => new ScalarTypeDefinitionSyntax(default, description, false, name, applied),
            ObjectType made => new ObjectTypeDefinitionSyntax(
                default, description, false, name, References(made.Interfaces), applied, Fields(made.Fields)),
            InterfaceType made => new InterfaceTypeDefinitionSyntax(
                default, description, false, name, References(made.Interfaces), applied, Fields(made.Fields)),
            UnionType union => new UnionTypeDefinitionSyntax(default, description, false, name, applied, References(union.MemberTypes)),
            EnumType made => new EnumTypeDefinitionSyntax(default, description, false, name, applied, Values(made.Values)),
            InputObjectType input => new InputObjectTypeDefinitionSyntax(default, description, false, name, applied, Inputs(input.Fields)),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };
    }

    private ImmutableArray<FieldDefinitionSyntax> Fields(FieldMap fields) =>
        [
            .. fields.Select(field => new FieldDefinitionSyntax(
                default,
                Text(field.Description),
                Name(field.Name),
                Inputs(field.Arguments),
                Reference(field.Type),
                _applied.Of(field.AppliedDirectives, field.DeprecationReason))),
        ];

    private ImmutableArray<InputValueDefinitionSyntax> Inputs(InputValueMap inputs) =>
        [
            .. inputs.Select(input => new InputValueDefinitionSyntax(
                default,
                Text(input.Description),
                Name(input.Name),
                Reference(input.Type),
                input.DefaultValue,
                _applied.Of(input.AppliedDirectives, input.DeprecationReason))),
        ];

    private ImmutableArray<EnumValueDefinitionSyntax> Values(ImmutableArray<EnumValueDefinition> values) =>
        [
            .. values.Select(value => new EnumValueDefinitionSyntax(
                default,
                Text(value.Description),
                Name(value.Name),
                _applied.Of(value.AppliedDirectives, value.DeprecationReason))),
        ];

    private static ImmutableArray<NamedTypeSyntax> References<T>(ImmutableArray<T> types)
        where T : NamedType => [.. types.Select(Reference)];

    private static NamedTypeSyntax Reference(NamedType type) => new(default, Name(type.Name));

    private static TypeSyntax Reference(GraphQLType type) =>
        type switch
        {
            ListType list => new ListTypeSyntax(default, Reference(list.ItemType)),
            NonNullType nonNull => new NonNullTypeSyntax(default, Reference(nonNull.NullableType)),
            _ => Reference(type.Named),
        };

    private static NameSyntax Name(string name) => new(default, name);

    private static StringValueSyntax? Text(string? description) =>
        description is null ? null : new StringValueSyntax(default, description, isBlock: true);
}
