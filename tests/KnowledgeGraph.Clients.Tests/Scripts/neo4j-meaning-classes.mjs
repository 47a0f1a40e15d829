// The differences of meaning that docs/neo4j-graphql.md names, each proved by what the graph holds: an answer that differs for another reason has none.
const proofs = {
  "missing-values": async ({ negated, quantifier, edge, relationship }, more, less, those) =>
    negated
      ? less.length === 0 && isWithin(more, await those(`${negated}: { eq: null }`))
      : edge !== undefined && quantifier === "all" && more.length === 0 && isWithin(less, await those(`${relationship}Connection: { some: { edge: { ${edge}: { eq: null } } } }`)),
  "all-of-nothing": async ({ quantifier, relationship }, more, less, those) =>
    quantifier === "all" && less.length === 0 && isWithin(more, await those(`${relationship}: { none: {} }`)),
  "all-of-an-interface": ({ quantifier, toInterface }, more, less) => quantifier === "all" && toInterface && less.length === 0,
  "empty-condition": async ({ isEmpty, quantifier }, more, less, those, their) => isEmpty && quantifier !== "all" && their.length === (await those("")).length,
  "single-node": async ({ quantifier, relationship, field }, more, less, those, their, ask) =>
    quantifier === "single" && less.length === 0 && (await haveParallel(field, relationship, more, ask)),
};

export const differencesOfMeaning = Object.keys(proofs);

/** The name of the difference that explains two answers, or undefined. */
export async function explain(question, our, their, ask) {
  if (!question.field || !Array.isArray(our) || !Array.isArray(their)) {
    return undefined;
  }

  const [more, less] = [our.filter((id) => !their.includes(id)), their.filter((id) => !our.includes(id))];
  const those = async (where) => {
    const answer = await ask(`{ ${question.field}(where: { ${where} }) { id } }`);
    return answer.data[question.field].map(({ id }) => id);
  };
  for (const name of differencesOfMeaning) {
    if (await proofs[name](question, more, less, those, their, ask)) {
      return name;
    }
  }

  return undefined;
}

const isWithin = (ids, all) => ids.every((id) => all.includes(id));

/** Whether several of these relationships of each node lead to one node. */
async function haveParallel(field, relationship, ids, ask) {
  const answer = await ask(`{ ${field}(where: { id: { in: ${JSON.stringify(ids)} } }) { ${relationship}Connection { aggregate { count { nodes edges } } } } }`);
  return answer.data[field].every((node) => {
    const { nodes, edges } = node[`${relationship}Connection`].aggregate.count;
    return edges > nodes;
  });
}
