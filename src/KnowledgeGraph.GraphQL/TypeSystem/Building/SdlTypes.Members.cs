using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <content>What stands in types: fields, arguments, and references to other types.</content>
internal sealed partial class SdlTypes
{
    private ImmutableArray<InterfaceType> Interfaces(IEnumerable<NamedTypeSyntax> interfaces) => [.. interfaces.Select(Find<InterfaceType>)];

    private FieldMap Fields(IEnumerable<FieldDefinitionSyntax> fields) =>
        new(
            [
                .. fields.Select(field => new FieldDefinition(
                    field.Name.Value, field.Description?.Value, Reference(field.Type), Inputs(field.Arguments))
                {
                    AppliedDirectives = field.Directives,
                    DeprecationReason = AppliedBuiltIns.DeprecationReason(field.Directives),
                    Location = field.Name.Location,
                }),
            ]
        );

    private InputValueMap Inputs(IEnumerable<InputValueDefinitionSyntax> inputs) =>
        new(
            [
                .. inputs.Select(input => new InputValueDefinition(
                    input.Name.Value, input.Description?.Value, Reference(input.Type), input.DefaultValue)
                {
                    AppliedDirectives = input.Directives,
                    DeprecationReason = AppliedBuiltIns.DeprecationReason(input.Directives),
                    Location = input.Name.Location,
                }),
            ]
        );

    private GraphQLType Reference(TypeSyntax reference) =>
        reference switch
        {
            ListTypeSyntax list => new ListType(Reference(list.ItemType)),
            NonNullTypeSyntax nonNull => new NonNullType(Reference(nonNull.NullableType)),
            _ => Find<NamedType>((NamedTypeSyntax)reference),
        };
}
