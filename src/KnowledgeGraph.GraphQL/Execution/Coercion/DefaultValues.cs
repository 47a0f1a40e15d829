using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The coerced defaults of arguments and input fields, each made once.</summary>
internal static class DefaultValues
{
    /// <summary>The default of an input that has one.</summary>
    /// <param name="input">The input.</param>
    /// <param name="depth">How deep it stands; a schema that was not validated may have defaults without end.</param>
    public static CoercedValue Coerce(InputValueDefinition input, int depth = 0)
    {
        if (input.CoercedDefault is { } known)
        {
            return known;
        }

        var coercion = new LiteralCoercion(ErrorCodes.InvalidSchema, $"The default of {input.Name}") { Depth = depth };
        var result = new CoercedValue(coercion.Coerce(input.DefaultValue!, input.Type), coercion.Errors);
        if (result.Succeeded)
        {
            input.CoercedDefault = result;
        }

        return result;
    }
}
