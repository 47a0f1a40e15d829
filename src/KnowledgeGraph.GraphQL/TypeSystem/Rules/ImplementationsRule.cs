namespace KnowledgeGraph.GraphQL.TypeSystem.Rules;

/// <summary>What implements an interface has all that the interface has.</summary>
/// <remarks>https://spec.graphql.org/September2025/#IsValidImplementation()</remarks>
internal static class ImplementationsRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in SchemaElements.Types(schema).OfType<FieldsType>())
        {
            foreach (var face in type.Interfaces.Distinct())
            {
                if (face == type)
                {
                    errors.Add($"{type} can not implement itself.", type.Location);
                    continue;
                }

                CheckInterfaces(type, face, errors);
                CheckFields(type, face, errors);
            }
        }
    }

    private static void CheckInterfaces(FieldsType type, InterfaceType face, SchemaErrors errors)
    {
        foreach (var inherited in face.Interfaces.Except(type.Interfaces))
        {
            errors.Add(
                inherited == type
                    ? $"{type} and {face} can not implement each other."
                    : $"{type} implements {face}, so it must implement {inherited} too.",
                type.Location);
        }
    }

    private static void CheckFields(FieldsType type, InterfaceType face, SchemaErrors errors)
    {
        foreach (var asked in face.Fields)
        {
            if (!type.Fields.TryGet(asked.Name, out var field))
            {
                errors.Add($"{type} has no field {asked.Name}, which {face} asks for.", type.Location, asked.Location);
                continue;
            }

            var (here, there) = ($"{type}.{field.Name}", $"{face}.{asked.Name}");
            if (!IsCovariant(field.Type, asked.Type))
            {
                errors.Add($"{here} is of type {field.Type}, where {there} asks for {asked.Type}.", field.Location, asked.Location);
            }

            if (field.DeprecationReason is not null && asked.DeprecationReason is null)
            {
                errors.Add($"{here} is deprecated, so {there} must be deprecated too.", field.Location, asked.Location);
            }

            CheckArguments(here, field, there, asked, errors);
        }
    }

    private static void CheckArguments(string here, FieldDefinition field, string there, FieldDefinition asked, SchemaErrors errors)
    {
        foreach (var argument in asked.Arguments)
        {
            if (!field.Arguments.TryGet(argument.Name, out var own))
            {
                errors.Add($"{here} has no argument {argument.Name}, which {there} asks for.", field.Location, argument.Location);
            }
            else if (!IsSame(own.Type, argument.Type))
            {
                errors.Add(
                    $"{here}({own.Name}:) is of type {own.Type}, where {there}({own.Name}:) asks for {argument.Type}.",
                    own.Location,
                    argument.Location);
            }
        }

        foreach (var own in field.Arguments.Where(own => own.IsRequired && !asked.Arguments.TryGet(own.Name, out _)))
        {
            errors.Add($"{here}({own.Name}:) can not be required, as {there} has no such argument.", own.Location, asked.Location);
        }
    }

    // IsValidImplementationFieldType(fieldType, implementedFieldType)
    private static bool IsCovariant(GraphQLType type, GraphQLType asked)
    {
        while (true)
        {
            switch (type)
            {
                case NonNullType nonNull:
                    (type, asked) = (nonNull.NullableType, asked.Nullable);
                    break;
                case ListType list when asked is ListType askedList:
                    (type, asked) = (list.ItemType, askedList.ItemType);
                    break;
                default:
                    return type == asked || (type is CompositeType sub && asked is CompositeType super && Schema.IsSubType(super, sub));
            }
        }
    }

    private static bool IsSame(GraphQLType type, GraphQLType other)
    {
        while (true)
        {
            switch (type, other)
            {
                case (NonNullType a, NonNullType b):
                    (type, other) = (a.NullableType, b.NullableType);
                    break;
                case (ListType a, ListType b):
                    (type, other) = (a.ItemType, b.ItemType);
                    break;
                default:
                    return type == other;
            }
        }
    }
}
