using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>How large a selection may grow once its fragments are resolved.</summary>
/// <param name="MaxFields">Planned fields of one operation.</param>
/// <param name="MaxDepth">Levels of selections and of fragments within fragments.</param>
public sealed record SelectionLimits(int MaxFields = 10_000, int MaxDepth = 100);

/// <summary>Turns a valid operation into the fields to write: merges fields, resolves fragments, applies <c>@skip</c> and <c>@include</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Collection</remarks>
public sealed class SelectionPlanner
{
    private readonly Schema _schema;
    private readonly FieldCollector _collector;
    private readonly IFieldPlanner? _fieldPlanner;
    private readonly SelectionLimits _limits;
    private readonly List<GraphQLError> _errors = [];
    private int _fieldCount;

    private SelectionPlanner(Schema schema, FieldCollector collector, IFieldPlanner? fieldPlanner, SelectionLimits limits)
    {
        _schema = schema;
        _collector = collector;
        _fieldPlanner = fieldPlanner;
        _limits = limits;
    }

    /// <summary>Plans a valid operation; null with errors where it is too large or an argument can not be used.</summary>
    /// <param name="schema">The schema it was validated against.</param>
    /// <param name="document">The document, whose fragments it uses.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="rootType">Its root type.</param>
    /// <param name="variables">Coerced values; only those of <c>@skip</c> and <c>@include</c> are read here.</param>
    /// <param name="fieldPlanner">Makes the steps, if any are wanted.</param>
    /// <param name="limits">Limits.</param>
    /// <param name="errors">What went wrong.</param>
    public static OperationPlan? Plan(
        Schema schema,
        DocumentSyntax document,
        OperationDefinitionSyntax operation,
        ObjectType rootType,
        IReadOnlyDictionary<string, object?> variables,
        IFieldPlanner? fieldPlanner,
        SelectionLimits limits,
        out ImmutableArray<GraphQLError> errors
    )
    {
        var planner = new SelectionPlanner(schema, new FieldCollector(schema, document, variables, limits), fieldPlanner, limits);
        SelectionPlan? root = null;
        try
        {
            root = planner.PlanObject([new TypedSelection(rootType, operation.SelectionSet)], rootType, null, 0);
        }
        catch (SelectionLimitException tooLarge)
        {
            planner._errors.Add(tooLarge.Error);
        }

        errors = [.. planner._errors];
        return root is null || errors.Length > 0 ? null : new OperationPlan(schema, operation, rootType, root, planner._fieldCount);
    }

    private SelectionPlan PlanObject(IReadOnlyList<TypedSelection> selections, ObjectType type, object? parentStep, int depth)
    {
        var collected = _collector.Collect(selections, type);
        var fields = ImmutableArray.CreateBuilder<PlannedField>(collected.Count);
        foreach (var group in collected)
        {
            fields.Add(PlanField(group, type, parentStep, depth));
        }

        return new SelectionPlan(fields.MoveToImmutable());
    }

    private PlannedField PlanField(CollectedField group, ObjectType type, object? parentStep, int depth)
    {
        var first = group.Nodes[0];
        if (_fieldCount >= _limits.MaxFields)
        {
            throw SelectionLimitException.TooManyFields(first.Location, _limits.MaxFields);
        }

        if (depth >= _limits.MaxDepth)
        {
            throw SelectionLimitException.TooDeep(first.Location, _limits.MaxDepth);
        }

        var nodes = group.Nodes.ToImmutableArray();
        var parentType = _schema.RefinesInterface(type) ? type : group.ParentType;
        var definition = Schema.FindField(parentType, first.Name.Value) ?? Schema.FindField(type, first.Name.Value)!;
        var step = _fieldPlanner?.Plan(parentType, definition, nodes, parentStep, _errors);
        var planned = new PlannedField(_fieldCount++, definition, parentType, nodes, step);
        if (definition.Type.Named is CompositeType composite)
        {
            PlanVariants(planned, composite, nodes, step, depth + 1);
        }

        return planned;
    }

    private void PlanVariants(PlannedField field, CompositeType type, ImmutableArray<FieldSyntax> nodes, object? step, int depth)
    {
        var selections = new List<TypedSelection>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node.SelectionSet is not null)
            {
                selections.Add(new TypedSelection(type, node.SelectionSet));
            }
        }

        var possible = _schema.PossibleTypes(type);
        var conditions = possible.Length > 1 ? _collector.TypeConditions(selections) : [];
        if (conditions.Count == 0 && !possible.Any(_schema.RefinesInterface))
        {
            field.Complete(possible.IsEmpty ? [] : [PlanObject(selections, possible[0], step, depth)], null);
            return;
        }

        // Types that fit the same conditions select the same fields, so they share a selection, but for those whose fields say more.
        var variants = ImmutableArray.CreateBuilder<SelectionPlan>();
        var variantOfType = new short[_schema.ObjectTypes.Length];
        var byConditions = new Dictionary<string, short>(StringComparer.Ordinal);
        foreach (var objectType in possible)
        {
            var fits = string.Create(conditions.Count, (conditions, objectType), static (fit, state) =>
            {
                for (var at = 0; at < fit.Length; at++)
                {
                    fit[at] = Schema.IsPossible(state.conditions[at], state.objectType) ? '1' : '0';
                }
            });
            if (_schema.RefinesInterface(objectType))
            {
                fits += objectType.Name;
            }

            if (!byConditions.TryGetValue(fits, out var variant))
            {
                variant = (short)variants.Count;
                byConditions.Add(fits, variant);
                variants.Add(PlanObject(selections, objectType, step, depth));
            }

            variantOfType[objectType.Index] = variant;
        }

        field.Complete(variants.ToImmutable(), variantOfType);
    }
}
