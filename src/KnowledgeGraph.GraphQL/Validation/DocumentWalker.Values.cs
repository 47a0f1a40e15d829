using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

internal sealed partial class DocumentWalker
{
    private void WalkDirectives(ImmutableArray<DirectiveSyntax> directives, string place)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        foreach (var rule in rules.DirectiveLists)
        {
            rule.Visit(directives);
        }

        foreach (var directive in directives)
        {
            var definition = context.Schema.FindDirective(directive.Name.Value);
            foreach (var rule in rules.Directives)
            {
                rule.Visit(directive, definition, place);
            }

            var owner = new ArgumentOwner(directive.Location, definition?.Arguments, null, directive.Name.Value);
            WalkArguments(owner, directive.Arguments);
        }
    }

    private void WalkArguments(ArgumentOwner owner, ImmutableArray<ArgumentSyntax> arguments)
    {
        foreach (var rule in rules.Arguments)
        {
            rule.Visit(owner, arguments);
        }

        foreach (var argument in arguments)
        {
            InputValueDefinition? definition = null;
            owner.Definitions?.TryGet(argument.Name.Value, out definition);
            WalkValue(argument.Value, definition?.Type, definition?.DefaultValue is not null);
        }
    }

    private void WalkValue(ValueSyntax value, GraphQLType? expected, bool hasDefault = false, InputObjectType? oneOf = null)
    {
        if (value is VariableSyntax variable)
        {
            _uses.Variables.Add(new VariableUse(variable, expected, hasDefault, oneOf));
            return;
        }

        if (!TryDescend(value.Location))
        {
            return;
        }

        if (expected is not null)
        {
            foreach (var rule in rules.Values)
            {
                rule.Visit(value, expected);
            }
        }

        switch (value)
        {
            case ListValueSyntax list:
                // What stands inside a custom scalar's list or object has no type of its own.
                var itemType = (expected?.Nullable as ListType)?.ItemType;
                foreach (var item in list.Values)
                {
                    WalkValue(item, itemType);
                }

                break;
            case ObjectValueSyntax @object:
                WalkObject(@object, expected?.Named as InputObjectType);
                break;
        }

        _depth--;
    }

    private void WalkObject(ObjectValueSyntax value, InputObjectType? type)
    {
        foreach (var rule in rules.ObjectValues)
        {
            rule.Visit(value);
        }

        if (type is not null)
        {
            foreach (var rule in rules.InputObjects)
            {
                rule.Visit(value, type);
            }
        }

        foreach (var field in value.Fields)
        {
            InputValueDefinition? definition = null;
            type?.Fields.TryGet(field.Name.Value, out definition);
            WalkValue(field.Value, definition?.Type, definition?.DefaultValue is not null, type is { IsOneOf: true } ? type : null);
        }
    }
}
