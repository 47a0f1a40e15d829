// Many requests ask of the same schema, one after the other.
const mostKept = 32;
const kept = new Map();

export function builtSchema(graphql, text) {
  const key = `${graphql.version} ${text}`;
  let schema = kept.get(key);
  if (schema === undefined) {
    schema = graphql.buildSchema(text);
    if (kept.size >= mostKept) {
      kept.delete(kept.keys().next().value);
    }

    kept.set(key, schema);
  }

  return schema;
}
