using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Arguments;

/// <summary>Reads arguments into the shape that a plan is made for.</summary>
/// <remarks>Variables give their shape (present, null, fields, lengths of lists of objects, enum values); their scalars stay with the request.</remarks>
public sealed class ArgumentReader(IReadOnlyDictionary<string, object?> variables, List<GraphQLError> errors)
{
    /// <summary>The arguments of a field or directive that were given or have defaults.</summary>
    public Dictionary<string, ArgumentValue> Read(InputValueMap definitions, ImmutableArray<ArgumentSyntax> arguments, SourceLocation location)
    {
        var values = new Dictionary<string, ArgumentValue>(StringComparer.Ordinal);
        foreach (var argument in definitions)
        {
            var given = arguments.FirstOrDefault(given => given.Name.Value == argument.Name);
            if (Value(argument, given?.Value, location) is { } value)
            {
                values.Add(argument.Name, value);
            }
        }

        return values;
    }

    private ArgumentValue? Value(InputValueDefinition definition, ValueSyntax? given, SourceLocation location)
    {
        if (given is VariableSyntax variable && !variables.ContainsKey(variable.Name.Value))
        {
            given = null;
        }

        given ??= definition.DefaultValue;
        if (given is null)
        {
            return null;
        }

        return FromSyntax(given, definition.Type, given == definition.DefaultValue ? location : given.Location);
    }

    private ArgumentValue FromSyntax(ValueSyntax value, GraphQLType type, SourceLocation location)
    {
        switch (value)
        {
            case VariableSyntax variable:
                return FromVariable(variables.GetValueOrDefault(variable.Name.Value), type, variable.Name.Value, [], location);
            case NullValueSyntax:
                return new NullArgument(location);
            default:
                break;
        }

        switch (type.Nullable)
        {
            case ListType list:
                var items = value is ListValueSyntax several ? several.Values : [value];
                return ListOf([.. items.Select(item => FromSyntax(item, list.ItemType, item.Location))], list, location);
            case InputObjectType input when value is ObjectValueSyntax written:
                return new ObjectArgument(location, input, ObjectFields(input, written, location));
            case EnumType when value is EnumValueSyntax name:
                return new EnumArgument(location, name.Value);
            case ScalarType scalar when scalar.Coercion.TryReadLiteral(value, out var coerced, out _):
                return new ScalarArgument(location, new ConstantSource(coerced));
            default:
                errors.Add(GraphQLError.At(location, ErrorCodes.BadArgument, $"The value is no {type}."));
                return new NullArgument(location);
        }
    }

    private ImmutableArray<KeyValuePair<InputValueDefinition, ArgumentValue>> ObjectFields(
        InputObjectType input,
        ObjectValueSyntax written,
        SourceLocation location
    )
    {
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<InputValueDefinition, ArgumentValue>>();
        foreach (var field in input.Fields)
        {
            var given = written.Fields.FirstOrDefault(given => given.Name.Value == field.Name);
            if (Value(field, given?.Value, location) is { } value)
            {
                fields.Add(new(field, value));
            }
        }

        return fields.ToImmutable();
    }

    private static ArgumentValue ListOf(ImmutableArray<ArgumentValue> items, ListType list, SourceLocation location) =>
        list.Named is ScalarType
            ? new ScalarArgument(location, new ListSource([.. items.Select(SourceOf)]))
            : new ListArgument(location, items);

    private static ParameterSource SourceOf(ArgumentValue item) =>
        item is ScalarArgument scalar ? scalar.Source : new ConstantSource(null);

    private static ArgumentValue FromVariable(
        object? value,
        GraphQLType type,
        string name,
        ImmutableArray<object> path,
        SourceLocation location
    )
    {
        if (value is null)
        {
            return new NullArgument(location);
        }

        switch (type.Nullable)
        {
            case ListType { Named: ScalarType }:
            case ScalarType:
                return new ScalarArgument(location, new VariableSource(name, path));
            case ListType list when value is object?[] items:
                return new ListArgument(
                    location,
                    [.. items.Select((item, place) => FromVariable(item, list.ItemType, name, path.Add(place), location))]
                );
            case ListType list:
                return new ListArgument(location, [FromVariable(value, list.ItemType, name, path, location)]);
            case InputObjectType input when value is InputObjectValue given:
                return new ObjectArgument(
                    location,
                    input,
                    [
                        .. given.Fields.Select(field =>
                        {
                            input.Fields.TryGet(field.Key, out var definition);
                            return KeyValuePair.Create(
                                definition!,
                                FromVariable(field.Value, definition!.Type, name, path.Add(field.Key), location)
                            );
                        }),
                    ]
                );
            default:
                return new EnumArgument(location, (string)value);
        }
    }
}
