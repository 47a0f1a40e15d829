// The fixed answers of the corpus: every value is told by its type.
export function resolvers(graphql) {
  const { isListType, isNonNullType, isEnumType, isScalarType, isUnionType } = graphql;
  const scalars = { Int: 2, Float: 3.14, Boolean: true, ID: "id" };

  function valueOf(type) {
    if (isNonNullType(type)) {
      return valueOf(type.ofType);
    }

    if (isListType(type)) {
      return [valueOf(type.ofType), valueOf(type.ofType)];
    }

    if (isEnumType(type)) {
      return type.getValues()[0].value;
    }

    return isScalarType(type) ? (scalars[type.name] ?? "str") : {};
  }

  function typeResolver(value, context, info, type) {
    const names = info.schema
      .getPossibleTypes(type)
      .map((possible) => possible.name)
      .sort();
    return isUnionType(type) ? names[0] : names.at(-1);
  }

  return { fieldResolver: (source, args, context, info) => valueOf(info.returnType), typeResolver };
}
