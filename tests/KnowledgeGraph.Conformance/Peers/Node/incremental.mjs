// Puts what @defer and @stream delivered later where it belongs: one response, as if they were not there.
export async function collapse(result) {
  if (result.initialResult === undefined) {
    return result;
  }

  const { data, errors = [], pending } = result.initialResult;
  const paths = new Map(pending.map(({ id, path }) => [id, path]));
  for await (const part of result.subsequentResults) {
    part.pending?.forEach(({ id, path }) => paths.set(id, path));
    for (const { id, subPath = [], data: fields, items, errors: later } of part.incremental ?? []) {
      const target = [...paths.get(id), ...subPath].reduce((value, key) => value[key], data);
      if (items === undefined) {
        merge(target, fields);
      } else {
        target.push(...items);
      }

      errors.push(...(later ?? []));
    }

    part.completed?.forEach((completed) => errors.push(...(completed.errors ?? [])));
  }

  return errors.length > 0 ? { errors, data } : { data };
}

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    if (typeof value === "object" && value !== null && typeof target[key] === "object" && target[key] !== null) {
      merge(target[key], value);
    } else {
      target[key] = value;
    }
  }
}
