using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning;

/// <summary>Prints a plan as indented text: a line per field, its rows' steps behind <c>&lt;-</c>, then the parameters.</summary>
/// <remarks>Stable: equal plans print equal. <c>query --plan</c> shows it, and the cases keep it.</remarks>
public static class PlanPrinter
{
    /// <summary>The plan as text.</summary>
    public static string Print(QueryPlan plan)
    {
        var text = new StringBuilder();
        Print(plan.Operation.Root, plan.Operation.Schema, text, 0);
        foreach (var parameter in plan.Parameters)
        {
            text.Append(CultureInfo.InvariantCulture, $"${parameter.Index} {parameter.ArgumentName} = ").Append(Source(parameter.Source)).Append('\n');
        }

        return text.ToString();
    }

    private static void Print(SelectionPlan selection, Schema schema, StringBuilder text, int depth)
    {
        foreach (var field in selection.Fields)
        {
            text.Append(' ', depth * 2).Append(field.ResponseName);
            if (field.Step is FieldStep step)
            {
                text.Append(": ").Append(StepPrinter.Print(step));
            }
            else if (!field.IsTypename)
            {
                text.Append(field.Definition.Role is GraphRole ? ": graph" : ": schema");
            }

            text.Append('\n');
            if (field.Step is not null)
            {
                PrintVariants(field, schema, text, depth + 1);
            }
        }
    }

    private static void PrintVariants(PlannedField field, Schema schema, StringBuilder text, int depth)
    {
        if (field.Variants.Length == 1)
        {
            Print(field.Variants[0], schema, text, depth);
            return;
        }

        for (var variant = 0; variant < field.Variants.Length; variant++)
        {
            var types = schema.PossibleTypes((CompositeType)field.Definition.Type.Named)
                .Where(type => field.VariantOf(type.Index) == variant)
                .Select(type => type.Name);
            text.Append(' ', depth * 2).Append("on ").AppendJoin(' ', types).Append('\n');
            Print(field.Variants[variant], schema, text, depth + 1);
        }
    }

    private static string Source(ParameterSource source) =>
        source switch
        {
            ConstantSource { Value: null } => "null",
            ConstantSource { Value: string value } => $"\"{value}\"",
            ConstantSource { Value: bool value } => value ? "true" : "false",
            ConstantSource { Value: object?[] values } => $"[{string.Join(", ", values.Select(value => Source(new ConstantSource(value))))}]",
            ConstantSource constant => Convert.ToString(constant.Value, CultureInfo.InvariantCulture)!,
            VariableSource variable => Path(variable.Name, variable.Path),
            ListSource list => $"[{string.Join(", ", list.Items.Select(Source))}]",
            _ => throw new InvalidOperationException($"{source.GetType().Name} is not printed."),
        };

    private static string Path(string name, ImmutableArray<object> path)
    {
        var text = new StringBuilder("variable ").Append(name);
        foreach (var step in path)
        {
            text.Append('.').Append(CultureInfo.InvariantCulture, $"{step}");
        }

        return text.ToString();
    }
}
