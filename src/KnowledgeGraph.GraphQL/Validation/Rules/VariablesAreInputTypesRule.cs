using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The type of a variable exists and is for input.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context), IVisitsVariableDefinitions
{
    public void Visit(VariableDefinitionSyntax variable, GraphQLType? type)
    {
        if (type is null)
        {
            var named = NamedType(variable.Type);
            var inputs = Context.Schema.Types.Where(known => known.IsInput).Select(known => known.Name);
            Report(named.Location, Sentences.NoType(named.Value) + Suggestions.For(Context, named.Value, inputs));
        }
        else if (!type.IsInput)
        {
            Report(variable.Type.Location, Sentences.VariableNotInput(variable.Variable.Name.Value, variable.Type));
        }
    }

    private static NameSyntax NamedType(TypeSyntax type)
    {
        while (true)
        {
            switch (type)
            {
                case ListTypeSyntax list:
                    type = list.ItemType;
                    break;
                case NonNullTypeSyntax nonNull:
                    type = nonNull.NullableType;
                    break;
                default:
                    return ((NamedTypeSyntax)type).Name;
            }
        }
    }
}
