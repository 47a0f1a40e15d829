using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Definitions and extensions of the type system.</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionSyntax definition)
    {
        Append(definition.IsExtension ? "extend " : "");
        switch (definition)
        {
            case SchemaDefinitionSyntax schema:
                Append("schema");
                Directives(schema.Directives);
                Fields(schema.OperationTypes);
                break;
            case ScalarTypeDefinitionSyntax scalar:
                Start("scalar", scalar, []);
                break;
            case ObjectTypeDefinitionSyntax type:
                Start("type", type, type.Interfaces);
                Fields(type.Fields);
                break;
            case InterfaceTypeDefinitionSyntax type:
                Start("interface", type, type.Interfaces);
                Fields(type.Fields);
                break;
            case UnionTypeDefinitionSyntax union:
                Start("union", union, []);
                Separated(union.MemberTypes, " | ", " = ");
                break;
            case EnumTypeDefinitionSyntax type:
                Start("enum", type, []);
                Fields(type.Values);
                break;
            case InputObjectTypeDefinitionSyntax input:
                Start("input", input, []);
                Fields(input.Fields);
                break;
            case DirectiveDefinitionSyntax directive:
                Append("directive @").Append(directive.Name.Value);
                Parenthesized(directive.Arguments);
                Append(directive.IsRepeatable ? " repeatable on " : " on ");
                Separated(directive.Locations, " | ");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(definition), definition, null);
        }
    }

    private void Start(string keyword, TypeDefinitionSyntax type, ImmutableArray<NamedTypeSyntax> interfaces)
    {
        Append(keyword).Append(' ').Append(type.Name.Value);
        Separated(interfaces, " & ", " implements ");
        Directives(type.Directives);
    }

    private void Fields<T>(ImmutableArray<T> fields)
        where T : SyntaxNode => Block(fields, " {");

    /// <summary>What stands inside a definition.</summary>
    private void WriteMember(SyntaxNode member)
    {
        switch (member)
        {
            case RootOperationTypeSyntax root:
                Append(Keyword(root.Operation)).Append(": ").Append(root.Type.Name.Value);
                break;
            case FieldDefinitionSyntax field:
                Describe(field.Description);
                Append(field.Name.Value);
                Parenthesized(field.Arguments);
                Append(": ").Append(field.Type);
                Directives(field.Directives);
                break;
            case InputValueDefinitionSyntax input:
                Describe(input.Description);
                Append(input.Name.Value).Append(": ").Append(input.Type);
                WriteDefault(input.DefaultValue);
                Directives(input.Directives);
                break;
            case EnumValueDefinitionSyntax value:
                Describe(value.Description);
                Append(value.Name.Value);
                Directives(value.Directives);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(member), member, null);
        }
    }
}
