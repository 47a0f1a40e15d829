// The conditions of neo4j-questions.mjs: each filter of their schema with values that the graph has.
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType } from "graphql";

// Their statements have a part for each pair of types; with more, Neo4j plans for minutes.
const MOST_PAIRS = 20;

const logic = new Set(["AND", "OR", "NOT"]);

/** Adds the conditions of a root field. */
export function addConditions({ add, values, typesOf }, field, type) {
  wheres();

  function wheres() {
    const where = getNamedType(field.args.find((argument) => argument.name === "where").type);
    for (const condition of Object.values(where.getFields())) {
      const filter = getNamedType(condition.type);
      if (condition.name === "typename") {
        const kinds = filter.getValues().map((value) => value.name);
        whereOf(field, "typename", `typename: [${kinds.slice(0, 2).join(", ")}]`);
      } else if (/ScalarFilters$|ListFilters$|^List/.test(filter.name)) {
        for (const text of comparisons(type, condition.name, filter)) {
          whereOf(field, `${filter.name} ${text.operator}`, `${condition.name}: ${text.value}`, undefined, { property: condition.name });
        }
      } else if (isInputObjectType(filter) && !logic.has(condition.name)) {
        related(field, type, condition, filter);
      }
    }

    const id = values.get(type.name).get("id");
    if (id.length > 2) {
      whereOf(field, "AND", `AND: [{ id: { in: ${text(id.slice(0, 4))} } }, { NOT: { id: { eq: ${text(id[0])} } } }]`);
      whereOf(field, "OR", `OR: [{ id: { eq: ${text(id[1])} } }, { id: { eq: ${text(id.at(-1))} } }]`);
    }
  }

  function whereOf(field, kind, ours, theirs = ours, facts = {}) {
    const ask = (where) => `{ ${field.name}(where: { ${where} }) { id } }`;
    const read = (data) => data[field.name].map(({ id }) => id).sort();
    add(`where ${kind}`, `${field.name} ${kind}`, ask(ours), read, ask(theirs), { field: field.name, ...facts });
    if (facts.property) {
      const not = (where) => `NOT: { ${where} }`;
      add(`where NOT ${kind}`, `${field.name} NOT ${kind}`, ask(not(ours)), read, ask(not(theirs)), { field: field.name, negated: facts.property });
    }
  }

  /** The comparisons of a property with a value that the graph has, each as a text. */
  function comparisons(type, name, filter) {
    const all = values.get(type.name)?.get(name) ?? [];
    const value = all[Math.floor(all.length / 3)];
    return value === undefined ? [] : Object.values(filter.getFields()).flatMap((operator) => comparison(operator.name, getNamedType(operator.type), value, all));
  }

  function comparison(operator, type, value, all) {
    const write = (inner) => [{ operator, value: `{ ${operator}: ${inner} }` }];
    const literal = (each) => (isEnumType(getNamedType(type)) ? `${each}` : text(each));
    switch (operator) {
      case "eq":
      case "gt":
      case "gte":
      case "lt":
      case "lte":
      case "includes":
        return write(literal(value));
      case "in":
        return write(`[${all.slice(0, 3).map(literal).join(", ")}]`);
      case "contains":
        return typeof value === "string" && value.length > 4 ? write(text(value.slice(1, 4))) : [];
      case "startsWith":
        return write(text(value.slice(0, 3)));
      case "endsWith":
        return write(text(value.slice(-3)));
      case "caseInsensitive":
        return Object.values(type.getFields())
          .flatMap((inner) => comparison(inner.name, getNamedType(inner.type), swapCase(value), all.map(swapCase)))
          .map((inner) => ({ operator: `caseInsensitive ${inner.operator}`, value: `{ caseInsensitive: ${inner.value} }` }));
      default:
        return [];
    }
  }

  function related(field, type, condition, filter) {
    if (condition.name.endsWith("Connection")) {
      return connected(field, type, condition, filter);
    }

    const target = getNamedType(type.getFields()[condition.name].type);
    if (typesOf(type) * typesOf(target) > MOST_PAIRS) {
      return;
    }

    const of = isInterfaceType(target) ? "interface" : "type";
    const from = isInterfaceType(type) ? "interface" : "type";
    const id = values.get(target.name)?.get("id") ?? [];
    for (const quantifier of Object.keys(filter.getFields())) {
      const facts = { quantifier, relationship: condition.name, toInterface: isInterfaceType(target) };
      const kind = `${quantifier} ${from} to ${of}`;
      whereOf(field, `${kind}, any`, `${condition.name}: { ${quantifier}: {} }`, undefined, { ...facts, isEmpty: true });
      whereOf(field, `${kind}, by id`, `${condition.name}: { ${quantifier}: { id: { contains: "an" } } }`, undefined, facts);
      if (id.length > 0) {
        whereOf(field, `${kind}, one`, `${condition.name}: { ${quantifier}: { NOT: { id: { eq: ${text(id[0])} } } } }`, undefined, facts);
      }
    }
  }

  function connected(field, type, condition, filter) {
    const name = condition.name;
    const relationship = name.replace(/Connection$/, "");
    const target = getNamedType(type.getFields()[relationship].type);
    if (typesOf(type) * typesOf(target) > MOST_PAIRS) {
      return;
    }

    for (const [quantifier, inner] of Object.entries(filter.getFields())) {
      const facts = { quantifier, relationship, toInterface: isInterfaceType(target) };
      if (quantifier === "aggregate") {
        aggregateFilters(field, name, getNamedType(inner.type));
        continue;
      }

      const parts = getNamedType(inner.type).getFields();
      whereOf(field, `connection ${quantifier}, node`, `${name}: { ${quantifier}: { node: { id: { contains: "a" } } } }`, undefined, facts);
      if (parts.edge) {
        edgeFilters(field, name, quantifier, getNamedType(parts.edge.type), facts);
      }
    }
  }

  function edgeFilters(field, name, quantifier, edge, facts) {
    for (const property of Object.values(edge.getFields())) {
      const filter = getNamedType(property.type);
      if (logic.has(property.name)) {
        continue;
      }

      if (!filter.name.endsWith("Filters")) {
        // An interface's relationship: below the name of its properties there.
        for (const inner of Object.values(filter.getFields())) {
          edgeFilter(field, name, quantifier, inner, facts, (text) => `${property.name}: { ${text} }`);
        }
      } else {
        edgeFilter(field, name, quantifier, property, facts, (text) => text);
      }
    }
  }

  function edgeFilter(field, name, quantifier, property, facts, wrap) {
    const filter = getNamedType(property.type);
    const equal = filter.getFields?.().eq;
    if (!equal || getNamedType(equal.type).name === "DateTime") {
      return;
    }

    const named = getNamedType(equal.type);
    const value = isEnumType(named) ? named.getValues()[0].name : named.name === "String" ? '"a"' : named.name === "Boolean" ? "true" : "1";
    const operator = named.name === "String" && filter.getFields().contains ? "contains" : "eq";
    const write = (inner) => `${name}: { ${quantifier}: { edge: { ${inner} } } }`;
    const compared = `${property.name}: { ${operator}: ${value} }`;
    whereOf(field, `connection ${quantifier}, edge ${isEnumType(named) ? "enum" : named.name}`, write(compared), write(wrap(compared)), { ...facts, edge: property.name });
  }

  function aggregateFilters(field, name, aggregate) {
    const parts = aggregate.getFields();
    for (const counted of Object.keys(getNamedType(parts.count.type).getFields())) {
      for (const [operator, value] of [["eq", 1], ["gt", 1], ["lte", 2], ["lt", 1]]) {
        whereOf(field, `aggregate count ${counted} ${operator}`, `${name}: { aggregate: { count: { ${counted}: { ${operator}: ${value} } } } }`);
      }
    }

    for (const property of Object.values(parts.node ? getNamedType(parts.node.type).getFields() : {})) {
      if (logic.has(property.name)) {
        continue;
      }

      for (const [measure, compared] of Object.entries(getNamedType(property.type).getFields?.() ?? {})) {
        const operators = getNamedType(compared.type).getFields?.() ?? {};
        const named = operators.gte && getNamedType(operators.gte.type);
        if (named && ["Int", "Float"].includes(named.name)) {
          whereOf(field, `aggregate node ${named.name} ${measure}`, `${name}: { aggregate: { node: { ${property.name}: { ${measure}: { gte: 2 } } } } }`);
        }
      }
    }
  }
}

const text = (value) => JSON.stringify(value);
const swapCase = (value) => (typeof value === "string" ? [...value].map((each) => (each === each.toUpperCase() ? each.toLowerCase() : each.toUpperCase())).join("") : value);
