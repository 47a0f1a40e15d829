using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>Answers <c>__schema</c> and <c>__type</c> by the roles of the introspection fields.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Introspection</remarks>
public sealed class SchemaIntrospection(Schema schema, IReadOnlyDictionary<string, object?> variables) : IFieldResolver
{
    private static readonly ResolverFailure NotServed = new(ErrorCodes.BadArgument, "An argument of the field can not be used.");

    private readonly IntrospectionArguments _none = new(schema);

    /// <summary>Writes the value of an introspection root field, whose key is written already.</summary>
    public static WriteResult Write(
        OperationPlan plan,
        PlannedField field,
        IReadOnlyDictionary<string, object?> variables,
        JsonBuffer output,
        List<GraphQLError> errors,
        int maxBytes,
        CancellationToken cancellation
    )
    {
        var source = new ResolverSource(new SchemaIntrospection(plan.Schema, variables));
        return new ResponseWriter<ResolverSource, ResolvedValue>(plan, source, output, errors, maxBytes, cancellation).Write(default, field);
    }

    /// <inheritdoc/>
    public object? Resolve(object? parent, PlannedField field)
    {
        var role = (IntrospectionField)field.Definition.Role!;
        if (field.Definition.Arguments.Count == 0)
        {
            return role.Read(parent!, _none);
        }

        var node = field.Nodes[0];
        var arguments = ValueCoercion.CoerceArguments(field.Definition.Arguments, node.Arguments, node.Location, variables);
        return arguments.Succeeded
            ? role.Read(
                parent!,
                new IntrospectionArguments(
                    schema,
                    arguments.Values.TryGet("includeDeprecated", out var included) && included is true,
                    arguments.Values.TryGet("name", out var name) ? (string?)name : null
                )
            )
            : NotServed;
    }

    /// <inheritdoc/>
    public int TypeOf(object value, PlannedField field) =>
        throw new InvalidOperationException("No introspection field leads to an interface or union.");
}
