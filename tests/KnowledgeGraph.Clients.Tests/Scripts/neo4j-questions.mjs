// The questions for neo4j-meaning.mjs: made from the schema of @neo4j/graphql and from the values that the graph has, a few of each sort.
import { getNamedType, getNullableType, isEnumType, isInterfaceType, isListType, isScalarType } from "graphql";
import { addConditions } from "./neo4j-conditions.mjs";

/** All questions, or a few of each sort: `share` is how many. */
export async function questionsOf(schema, ask, share) {
  const made = [];
  const counts = new Map();
  const values = new Map();
  const roots = Object.values(schema.getQueryType().getFields());
  // Small types first: a question about an interface becomes one about each of its types there, and takes its time.
  const typesOf = (type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 1);
  const size = (type) => 1000 * typesOf(type) + Object.keys(type.getFields()).length;
  const lists = roots.filter((field) => isListType(getNullableType(field.type))).sort((one, other) => size(getNamedType(one.type)) - size(getNamedType(other.type)));
  const rootOf = new Map(lists.map((field) => [getNamedType(field.type).name, field.name]));

  for (const field of lists) {
    const type = getNamedType(field.type);
    await readValues(type);
    add(`root ${field.name}`, `${field.name}`, `{ ${field.name} { id __typename } }`, (data) => sorted(data[field.name].map((node) => `${node.__typename} ${node.id}`)));
    addConditions({ add, values, typesOf }, field, type);
    sorts(field, type);
    aggregates(field, type);
    pages(field, type);
  }

  return made;

  function add(kind, name, ours, read, theirs = ours, facts = {}) {
    const seen = counts.get(kind) ?? 0;
    if (seen < share) {
      counts.set(kind, seen + 1);
      made.push({ sort: kind, name, ours, theirs, read, ...facts });
    }
  }

  /** What the graph has in each property of a type, some of it. */
  async function readValues(type) {
    if (values.has(type.name)) {
      return;
    }

    const names = Object.values(type.getFields()).filter((field) => isPlain(field)).map((field) => field.name);
    const answer = await ask(`{ ${rootOf.get(type.name)} { ${names.join(" ")} } }`);
    values.set(type.name, new Map(names.map((name) => [name, answer.data[rootOf.get(type.name)].map((node) => node[name]).flat().filter((value) => value !== null)])));
  }

  function isPlain(field) {
    const named = getNamedType(field.type);
    return field.args.length === 0 && (isScalarType(named) || isEnumType(named)) && named.name !== "DateTime";
  }

  function sorts(field, type) {
    const sort = field.args.find((argument) => argument.name === "sort");
    for (const key of Object.values(getNamedType(sort.type).getFields())) {
      if (getNamedType(key.type).name !== "SortDirection" || !values.get(type.name).has(key.name)) {
        continue;
      }

      const of = isInterfaceType(type) ? "interface" : "type";
      const scalar = getNamedType(type.getFields()[key.name].type);
      for (const direction of ["ASC", "DESC"]) {
        const query = `{ ${field.name}(sort: [{ ${key.name}: ${direction} }, { id: ASC }]) { id ${key.name} } }`;
        // Where missing values stand is a difference of its own; the others must stand in the same order.
        const read = (data) => data[field.name].filter((node) => node[key.name] !== null).map(({ id }) => id);
        add(`sort ${of} by ${isEnumType(scalar) ? "enum" : scalar.name} ${direction}`, `${field.name} by ${key.name} ${direction}`, query, read);
      }
    }

    add("limit", `${field.name} limit`, `{ ${field.name}(sort: [{ id: ASC }], limit: 3, offset: 1) { id } }`, (data) => data[field.name].map(({ id }) => id));
  }

  function aggregates(field, type) {
    const connection = schema.getQueryType().getFields()[`${field.name}Connection`];
    const aggregate = connection && getNamedType(connection.type).getFields().aggregate;
    const node = aggregate && getNamedType(aggregate.type).getFields().node;
    const counted = aggregate ? "aggregate { count { nodes } }" : "";
    add("count", `${field.name} count`, `{ ${field.name}Connection { totalCount ${counted} } }`, (data) => data[`${field.name}Connection`]);
    for (const property of Object.values(node ? getNamedType(node.type).getFields() : {})) {
      const measures = getNamedType(property.type);
      if (measures.name.startsWith("DateTime") || !values.get(type.name).has(property.name)) {
        continue;
      }

      for (const measure of Object.values(measures.getFields())) {
        const query = `{ ${field.name}Connection { aggregate { node { ${property.name} { ${measure.name} } } } } }`;
        const read = (data) => round(data[`${field.name}Connection`].aggregate.node[property.name][measure.name]);
        add(`aggregate ${measures.name} ${measure.name}`, `${field.name} ${property.name} ${measure.name}`, query, read);
      }
    }
  }

  function pages(field) {
    const name = `${field.name}Connection`;
    if (schema.getQueryType().getFields()[name]) {
      const query = `{ ${name}(first: 3, sort: [{ id: DESC }]) { totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } }`;
      add("page", `${name} page`, query, (data) => data[name]);
    }
  }
}

const sorted = (ids) => [...ids].sort();
const round = (value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
