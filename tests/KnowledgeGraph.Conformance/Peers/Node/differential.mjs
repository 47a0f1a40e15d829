// What the differential test compares. A schema is sent once, under a key, and then documents for it.
import { values } from "./namedValues.mjs";

// Not of the September 2025 edition: a guard against heavy introspection, and the rules of a later draft's @defer and @stream.
const notOfTheEdition = /^(MaxIntrospectionDepth|DeferStream|StreamDirective)/;
const mostKept = 64;
const kept = new Map();

// { key, sdl, printed, introspection }: whether the text is SDL and a valid schema; printed is the text as another engine prints it, introspection its answer to the full query.
export function differentialSchema(graphql, { key, sdl, printed, introspection }) {
  const answer = {};
  const document = parsed(graphql, sdl, printed, answer);
  if (document === undefined) {
    return answer;
  }

  let schema;
  try {
    schema = graphql.buildASTSchema(document);
    answer.reasons = graphql.validateSchema(schema).map((error) => error.message);
  } catch (thrown) {
    answer.reasons = [thrown.message];
  }

  if (answer.reasons.length === 0) {
    keep(graphql, key, schema);
    answer.own = rebuilt(graphql, () => graphql.introspectionFromSchema(schema, introspectionOptions));
    answer.theirs = introspection && rebuilt(graphql, () => introspection);
  }

  return answer;
}

// { key, document, printed, variables, operationName, runs }: where its syntax is broken, its text, the rules that it breaks, the response.
export function differentialDocument(graphql, { key, document: text, printed, variables, operationName, runs }) {
  const answer = {};
  const document = parsed(graphql, text, printed, answer);
  const schema = kept.get(`${graphql.version} ${key}`);
  if (document === undefined || schema === undefined) {
    return answer;
  }

  answer.broken = broken(graphql, schema, document);
  if (answer.broken.length === 0 && runs) {
    answer.response = response(graphql, { schema, document, variableValues: variables, operationName, ...values(graphql) });
  }

  return answer;
}

const introspectionOptions = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };

// The full query, for the other engine to answer.
export const introspectionQuery = (graphql) => graphql.getIntrospectionQuery(introspectionOptions);

function parsed(graphql, text, printed, answer) {
  try {
    const document = graphql.parse(text);
    answer.printed = graphql.print(document);
    answer.reprinted = reprinted(graphql, printed);
    return document;
  } catch (thrown) {
    answer.syntax = thrown.locations?.map(place).join(" ") ?? String(thrown.stack);
    return undefined;
  }
}

// How a text is laid out is each printer's own; what it says must be the same.
function reprinted(graphql, printed) {
  try {
    return printed && graphql.print(graphql.parse(printed));
  } catch (thrown) {
    return `thrown: ${thrown.message}`;
  }
}

function keep(graphql, key, schema) {
  if (kept.size >= mostKept) {
    kept.delete(kept.keys().next().value);
  }

  kept.set(`${graphql.version} ${key}`, schema);
}

function rebuilt(graphql, introspection) {
  try {
    return graphql.printSchema(graphql.lexicographicSortSchema(graphql.buildClientSchema(introspection())));
  } catch (thrown) {
    return `thrown: ${thrown.message}`;
  }
}

function broken(graphql, schema, document) {
  const found = [];
  const rules = graphql.specifiedRules
    .filter((rule) => !notOfTheEdition.test(rule.name))
    .map((rule) => (context) => {
      const own = Object.create(context);
      own.reportError = (error) => {
        found.push(`${rule.name} ${(error.locations ?? []).map(place).join(" ")}`);
        context.reportError(error);
      };
      return rule(own);
    });
  try {
    graphql.validate(schema, document, rules, { maxErrors: 100_000 });
  } catch (thrown) {
    found.push(`thrown: ${thrown.message}`);
  }

  return found;
}

function response(graphql, request) {
  try {
    const { data, errors = [] } = graphql.execute(request);
    return { data, errors: errors.map(({ path, locations = [] }) => ({ path, places: locations.map(place).join(" ") })) };
  } catch (thrown) {
    return { thrown: thrown.message };
  }
}

const place = ({ line, column }) => `${line}:${column}`;
