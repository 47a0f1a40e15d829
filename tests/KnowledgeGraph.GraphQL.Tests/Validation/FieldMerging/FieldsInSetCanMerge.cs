using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Validation.FieldMerging;

/// <summary>The edition's own algorithm, step by step and as slow as it is, for documents without cycles.</summary>
/// <remarks>https://spec.graphql.org/September2025/#FieldsInSetCanMerge()</remarks>
internal sealed class FieldsInSetCanMerge(Schema schema, DocumentSyntax document)
{
    private readonly Dictionary<string, FragmentDefinitionSyntax> _fragments = document
        .Definitions.OfType<FragmentDefinitionSyntax>()
        .ToDictionary(fragment => fragment.Name.Value);

    public bool ForAllSelectionSets() => AllSets().All(set => CanMerge([set]));

    private bool CanMerge(List<TypedSet> sets) =>
        Pairs(sets)
            .All(pair =>
                SameResponseShape(pair.One, pair.Other)
                && (
                    (pair.One.Parent != pair.Other.Parent && pair.One.Parent is ObjectType && pair.Other.Parent is ObjectType)
                    || (
                        pair.One.Syntax.Name.Value == pair.Other.Syntax.Name.Value
                        && Arguments(pair.One).SetEquals(Arguments(pair.Other))
                        && CanMerge(Below(pair.One, pair.Other))
                    )
                )
            );

    private bool SameResponseShape(SelectedField one, SelectedField other)
    {
        var (typeOne, typeOther) = (one.Type, other.Type);
        while (typeOne is not NamedType || typeOther is not NamedType)
        {
            if (typeOne is NonNullType != typeOther is NonNullType)
            {
                return false;
            }

            (typeOne, typeOther) = (typeOne.Nullable, typeOther.Nullable);
            if (typeOne is ListType || typeOther is ListType)
            {
                if (typeOne is not ListType listOne || typeOther is not ListType listOther)
                {
                    return false;
                }

                (typeOne, typeOther) = (listOne.ItemType, listOther.ItemType);
            }
        }

        return typeOne is CompositeType && typeOther is CompositeType
            ? Pairs(Below(one, other)).All(pair => SameResponseShape(pair.One, pair.Other))
            : typeOne == typeOther;
    }

    private IEnumerable<(SelectedField One, SelectedField Other)> Pairs(List<TypedSet> sets)
    {
        var fields = new List<SelectedField>();
        var visited = new HashSet<string>();
        sets.ForEach(set => Collect(set, fields, visited));
        return from one in fields.Index()
               from other in fields.Skip(one.Index + 1)
               where one.Item.Syntax.ResponseName == other.Syntax.ResponseName
               select (one.Item, other);
    }

    private void Collect(TypedSet set, List<SelectedField> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Syntax.Selections)
        {
            if (selection is FieldSyntax field)
            {
                fields.Add(new SelectedField(field, set.Type, Schema.FindField(set.Type, field.Name.Value)!.Type));
            }
            else if (selection is InlineFragmentSyntax inline)
            {
                Collect(new TypedSet(inline.SelectionSet, Condition(inline.TypeCondition) ?? set.Type), fields, visited);
            }
            else if (selection is FragmentSpreadSyntax spread && visited.Add(spread.Name.Value))
            {
                var fragment = _fragments[spread.Name.Value];
                Collect(new TypedSet(fragment.SelectionSet, Condition(fragment.TypeCondition)!), fields, visited);
            }
        }
    }

    private List<TypedSet> AllSets()
    {
        var sets = new List<TypedSet>();
        foreach (var definition in document.Definitions)
        {
            sets.Add(
                definition is FragmentDefinitionSyntax fragment
                    ? new TypedSet(fragment.SelectionSet, Condition(fragment.TypeCondition)!)
                    : new TypedSet(((OperationDefinitionSyntax)definition).SelectionSet, schema.QueryType!)
            );
        }

        for (var index = 0; index < sets.Count; index++)
        {
            var (syntax, type) = sets[index];
            foreach (var inline in syntax.Selections.OfType<InlineFragmentSyntax>())
            {
                sets.Add(new TypedSet(inline.SelectionSet, Condition(inline.TypeCondition) ?? type));
            }

            foreach (var field in syntax.Selections.OfType<FieldSyntax>().Where(field => field.SelectionSet is not null))
            {
                sets.Add(new TypedSet(field.SelectionSet!, (CompositeType)Schema.FindField(type, field.Name.Value)!.Type.Named));
            }
        }

        return sets;
    }

    private static HashSet<string> Arguments(SelectedField field) =>
        [.. field.Syntax.Arguments.Select(argument => $"{argument.Name}: {GraphQLPrinter.Print(argument.Value)}")];

    private static List<TypedSet> Below(SelectedField one, SelectedField other) =>
        [
            .. new[] { one, other }
                .Where(field => field.Syntax.SelectionSet is not null)
                .Select(field => new TypedSet(field.Syntax.SelectionSet!, (CompositeType)field.Type.Named)),
        ];

    private CompositeType? Condition(NamedTypeSyntax? condition) =>
        condition is null ? null : (CompositeType)schema.FindType(condition.Name.Value)!;

    private sealed record TypedSet(SelectionSetSyntax Syntax, CompositeType Type);

    private sealed record SelectedField(FieldSyntax Syntax, CompositeType Parent, GraphQLType Type);
}
