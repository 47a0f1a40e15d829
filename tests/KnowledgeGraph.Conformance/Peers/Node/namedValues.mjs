// The differential test's values: fixed by type, but a field named "nil..." is null, "nilDeep..." has nulls in its lists, "fail..." fails,
// and "echo..." gives its arguments as JSON with sorted keys.
export function values(graphql) {
  const { isListType, isNonNullType, isEnumType, isScalarType, isUnionType, getNamedType } = graphql;
  const scalars = { Int: 2, Float: 3.14, Boolean: true, ID: "id" };

  function valueOf(type, hasNulls) {
    if (isNonNullType(type)) {
      return valueOf(type.ofType, hasNulls);
    }

    if (isListType(type)) {
      return [hasNulls ? null : valueOf(type.ofType, hasNulls), valueOf(type.ofType, hasNulls)];
    }

    if (isEnumType(type)) {
      return type.getValues()[0].value;
    }

    return isScalarType(type) ? (scalars[type.name] ?? "str") : {};
  }

  function fieldResolver(source, args, context, { fieldName, returnType }) {
    if (fieldName.startsWith("fail")) {
      throw new Error("failed");
    }

    const isDeep = fieldName.startsWith("nilDeep");
    if (fieldName.startsWith("nil") && !(isDeep && isListType(isNonNullType(returnType) ? returnType.ofType : returnType))) {
      return null;
    }

    const isEcho = fieldName.startsWith("echo") && Object.keys(args).length > 0 && String(getNamedType(returnType)) === "String";
    return isEcho ? JSON.stringify(sorted(args)) : valueOf(returnType, isDeep);
  }

  function typeResolver(value, context, { schema }, type) {
    const names = schema
      .getPossibleTypes(type)
      .map((possible) => possible.name)
      .sort();
    return isUnionType(type) ? names[0] : names.at(-1);
  }

  return { fieldResolver, typeResolver };
}

function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }

  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
    : value;
}
