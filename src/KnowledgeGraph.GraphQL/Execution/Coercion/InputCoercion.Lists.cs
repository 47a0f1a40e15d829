using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <content>Lists and input objects.</content>
internal abstract partial class InputCoercion<TValue>
{
    private object?[] CoerceList(TValue value, ListType type)
    {
        if (Items(value) is not { } items)
        {
            return new[] { Coerce(value, type.ItemType) };
        }

        var coerced = new object?[items.Count];
        for (var index = 0; index < coerced.Length && !IsOver; index++)
        {
            _path.Add(index);
            coerced[index] = IsMissing(items[index])
                ? type.ItemType is NonNullType ? Report(items[index], CoercionSentences.Required(type.ItemType)) : null
                : Coerce(items[index], type.ItemType);
            _path.RemoveAt(_path.Count - 1);
        }

        return coerced;
    }

    private object? CoerceObject(TValue value, InputObjectType type)
    {
        if (++Objects > ValueCoercion.MaxObjects)
        {
            return Report(value, CoercionSentences.TooManyObjects(ValueCoercion.MaxObjects), ErrorCodes.TooManyValues);
        }

        if (Fields(value) is not { } given)
        {
            return Report(value, CoercionSentences.WrongObject(type, Describe(value)));
        }

        if (type.IsOneOf && given.Count != 1)
        {
            return Report(value, CoercionSentences.NotOneField(type, given.Count));
        }

        var byName = new Dictionary<string, TValue>(given.Count, StringComparer.Ordinal);
        foreach (var (name, field) in given)
        {
            if (name is null)
            {
                Report(field, CoercionSentences.FieldNameIsNoUnicode);
            }
            else if (type.Fields.TryGet(name, out _))
            {
                byName[name] = field;
            }
            else
            {
                Report(field, CoercionSentences.UnknownField(type, Shown.Name(name)));
            }
        }

        var coerced = new List<KeyValuePair<string, object?>>(byName.Count);
        foreach (var field in type.Fields)
        {
            _path.Add(field.Name);
            CoerceField(value, type, field, byName, coerced);
            _path.RemoveAt(_path.Count - 1);
        }

        return new InputObjectValue(coerced);
    }

    private void CoerceField(
        TValue parent,
        InputObjectType type,
        InputValueDefinition field,
        Dictionary<string, TValue> given,
        List<KeyValuePair<string, object?>> coerced
    )
    {
        var isThere = given.TryGetValue(field.Name, out var value);
        if (isThere && !IsMissing(value!))
        {
            var before = _errors.Count;
            var read = Coerce(value!, field.Type);
            coerced.Add(KeyValuePair.Create(field.Name, read));
            if (type.IsOneOf && read is null && _errors.Count == before)
            {
                Report(value!, CoercionSentences.OneFieldNull(type));
            }
        }
        else if (isThere && type.IsOneOf)
        {
            Report(value!, CoercionSentences.Required(field.Type));
        }
        else if (field.DefaultValue is not null)
        {
            coerced.Add(KeyValuePair.Create(field.Name, Default(field, parent)));
        }
        else if (field.Type is NonNullType)
        {
            Report(parent, CoercionSentences.Required(field.Type));
        }
    }
}
