using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>Answers <c>__schema</c> and <c>__type</c> by the roles of the introspection fields.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Introspection</remarks>
public sealed class SchemaIntrospection(Schema schema) : IFieldResolver
{
    private readonly IntrospectionArguments _none = new(schema);

    /// <summary>Writes the value of an introspection root field, whose key is written already.</summary>
    public static WriteResult Write(
        OperationPlan plan,
        PlannedField field,
        IReadOnlyDictionary<string, object?> variables,
        JsonBuffer output,
        List<GraphQLError> errors,
        int maxBytes,
        WorkBudget budget
    )
    {
        var source = new ResolverSource(new SchemaIntrospection(plan.Schema), plan, variables);
        return new ResponseWriter<ResolverSource, ResolvedValue>(plan, source, output, errors, maxBytes, budget).Write(default, field);
    }

    /// <inheritdoc/>
    public object? Resolve(object? parent, PlannedField field, InputObjectValue arguments)
    {
        var role = (IntrospectionField)field.Definition.Role!;
        return role.Read(
            parent!,
            field.Definition.Arguments.Count == 0
                ? _none
                : new IntrospectionArguments(
                    schema,
                    arguments.TryGet("includeDeprecated", out var included) && included is true,
                    arguments.TryGet("name", out var name) ? (string?)name : null
                )
        );
    }

    /// <inheritdoc/>
    public ObjectType? TypeOf(object value, PlannedField field) =>
        throw new InvalidOperationException("No introspection field leads to an interface or union.");
}
