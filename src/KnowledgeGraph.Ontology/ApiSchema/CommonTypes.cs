using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>The scalars, enums and small types that do not depend on a kind.</summary>
internal sealed class CommonTypes(ApiSchemaBuilder builder)
{
    public ScalarType Date =>
        builder.Get(
            "EdtfDate",
            name => new ScalarType(name, EdtfScalar.Description, new EdtfScalar())
            {
                SpecifiedByUrl = "https://www.loc.gov/standards/datetime/",
            }
        );

    public EnumType SortDirection => Enumeration("SortDirection", "The direction of a sort.", ("ASC", "Smallest first."), ("DESC", "Largest first."));

    public EnumType DateMatch =>
        Enumeration(
            "DateMatch",
            "How sure a statement about a date is.",
            ("DEFINITELY", "Whatever the true days are."),
            ("POSSIBLY", "For some of the days that the date may mean.")
        );

    public EnumType DateRelation =>
        Enumeration(
            "DateRelation",
            "How a date lies to a range.",
            ("OVERLAPS", "It shares a day with the range."),
            ("WITHIN", "It begins and ends in the range.")
        );

    public EnumType DateBucket =>
        Enumeration(
            "DateBucket",
            "Spans of the calendar.",
            ("MONTH", "Months."),
            ("YEAR", "Years."),
            ("DECADE", "Decades: 1970 to 1979."),
            ("CENTURY", "Centuries by their digits: 1900 to 1999.")
        );

    public EnumType Kind =>
        builder.Get(
            "Kind",
            name => new EnumType(
                name,
                "The kinds of nodes, spelled as their types.",
                [.. builder.Ontology.Kinds.Select(kind => new EnumValueDefinition(kind.Name, kind.Description))]
            )
        );

    public ObjectType PageInfo =>
        builder.Get("PageInfo", name => MakeObject(
            name,
            "Where a page stands among all entries.",
            [
                ApiSchemaBuilder.Envelope(EnvelopeField.HasNextPage, "hasNextPage", "Whether entries follow this page.", NonNull(BuiltInScalars.Boolean)),
                ApiSchemaBuilder.Envelope(EnvelopeField.HasPreviousPage, "hasPreviousPage", "Whether entries precede this page.", NonNull(BuiltInScalars.Boolean)),
                ApiSchemaBuilder.Envelope(EnvelopeField.StartCursor, "startCursor", "The first entry's cursor.", BuiltInScalars.String),
                ApiSchemaBuilder.Envelope(EnvelopeField.EndCursor, "endCursor", "The last entry's cursor.", BuiltInScalars.String),
            ]));

    public static NonNullType NonNull(GraphQLType type) => new(type);

    public static NonNullType ListOf(GraphQLType item) => new(new ListType(new NonNullType(item)));

    public static ObjectType MakeObject(string name, string description, IReadOnlyList<FieldDefinition> fields)
    {
        var type = new ObjectType(name, description);
        type.Define(() => (new FieldMap(fields), []));
        return type;
    }

    public static InputValueDefinition Argument(string name, string description, GraphQLType type, ValueSyntax? defaultValue = null) =>
        new(name, description, type, defaultValue);

    public static EnumValueSyntax EnumLiteral(string value) => new(default, value);

    public EnumType EnumOf(EnumKind kind) =>
        builder.Get(
            kind.Name,
            name => new EnumType(
                name,
                kind.Description,
                [.. kind.Values.Select(value => new EnumValueDefinition(value.Name, value.Description))]
            )
        );

    public NamedType ScalarOf(PropertyField field) =>
        field.Scalar switch
        {
            ScalarKind.Id => BuiltInScalars.ID,
            ScalarKind.String => BuiltInScalars.String,
            ScalarKind.Int => BuiltInScalars.Int,
            ScalarKind.Float => BuiltInScalars.Float,
            ScalarKind.Boolean => BuiltInScalars.Boolean,
            ScalarKind.EdtfDate => Date,
            _ => EnumOf(field.EnumKind!),
        };

    private EnumType Enumeration(string typeName, string description, params ReadOnlySpan<(string Name, string Description)> values)
    {
        var made = ImmutableArray.CreateBuilder<EnumValueDefinition>(values.Length);
        foreach (var (name, text) in values)
        {
            made.Add(new EnumValueDefinition(name, text));
        }

        return builder.Get(typeName, name => new EnumType(name, description, made.ToImmutable()));
    }
}
