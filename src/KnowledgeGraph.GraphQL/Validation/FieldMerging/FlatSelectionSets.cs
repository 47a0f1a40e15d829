using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.FieldMerging;

/// <summary>The flat selection sets of a document, each made when it is first asked for.</summary>
/// <remarks>The type on which a field is selected follows from where it stands in the text, never from where its fragment is spread.</remarks>
internal sealed class FlatSelectionSets(ValidationContext context)
{
    private readonly Dictionary<SelectionSetSyntax, FlatSelectionSet> _sets = [];
    private readonly Dictionary<string, int> _arguments = new(StringComparer.Ordinal) { [""] = 0 };

    public FlatSelectionSet Of(OperationDefinitionSyntax operation) => Of(operation.SelectionSet, context.RootType(operation.Operation));

    public FlatSelectionSet Of(FragmentDefinitionSyntax fragment) => Of(fragment.SelectionSet, Composite(fragment.TypeCondition));

    /// <summary>What is selected below a field; null where nothing is.</summary>
    public FlatSelectionSet? Below(SelectedField field) =>
        field.Syntax.SelectionSet is { } selectionSet ? Of(selectionSet, field.Type?.Named as CompositeType) : null;

    private FlatSelectionSet Of(SelectionSetSyntax selectionSet, CompositeType? parent)
    {
        if (!_sets.TryGetValue(selectionSet, out var flat))
        {
            flat = new FlatSelectionSet(_sets.Count);
            _sets.Add(selectionSet, flat);
            Add(flat, selectionSet, parent);
        }

        return flat;
    }

    private void Add(FlatSelectionSet flat, SelectionSetSyntax selectionSet, CompositeType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldSyntax field:
                    var type = parent is null ? null : context.FindField(parent, field.Name.Value)?.Type;
                    flat.Fields.Add(new SelectedField(field, parent, type, Arguments(field)));
                    break;
                case FragmentSpreadSyntax spread:
                    flat.Spreads.Add(spread.Name.Value);
                    break;
                case InlineFragmentSyntax fragment:
                    Add(flat, fragment.SelectionSet, fragment.TypeCondition is { } condition ? Composite(condition) : parent);
                    break;
            }
        }
    }

    private CompositeType? Composite(NamedTypeSyntax condition) => context.Schema.FindType(condition.Name.Value) as CompositeType;

    private int Arguments(FieldSyntax field)
    {
        if (field.Arguments.IsEmpty)
        {
            return 0;
        }

        var text = ArgumentText.Of(field.Arguments);
        if (!_arguments.TryGetValue(text, out var number))
        {
            number = _arguments.Count;
            _arguments.Add(text, number);
        }

        return number;
    }
}
