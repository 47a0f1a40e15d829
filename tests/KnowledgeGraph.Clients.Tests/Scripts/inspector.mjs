// graphql-inspector: the query cases of the tests against the served SDL, and this SDL against introspection.
import assert from "node:assert/strict";
import { diff, validate } from "@graphql-inspector/core";
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema, Source } from "graphql";
import { ask, fetchSdl, listFiles, readText } from "./target.mjs";

const schema = buildSchema(await fetchSdl());
const asked = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const introspected = buildSchema(printSchema(buildClientSchema((await ask(asked)).data)));
assert.deepEqual(await diff(schema, introspected), []);

// What a case's answer says about its document: not parsed, parsed but not valid, or valid.
const codesOf = (path) =>
  (JSON.parse(readText(path.replace(/graphql$/, "result.json"))).errors ?? []).map(({ extensions }) => extensions.code);
const cases = listFiles("tests/Cases").filter((path) => path.endsWith(".graphql") && !codesOf(path).includes("SYNTAX_ERROR"));
const invalid = cases.filter((path) => codesOf(path).some((code) => code === "VALIDATION_FAILED" || code === "TOO_MANY_ERRORS"));
const found = cases.filter((path) => validate(schema, [new Source(readText(path), path)]).some(({ errors }) => errors.length > 0));
// Invalid in ways that a schema in SDL does not show, or that graphql 16 does not look at.
const onlyTheServer = {
  "tests/Cases/errors/impossible-date.graphql": "what is a date is the scalar's own rule",
  "tests/Cases/errors/impossible-day.graphql": "as above",
  "tests/Cases/errors/interval-that-ends-before-it-starts.graphql": "as above",
  "tests/Cases/errors/mutation.graphql": "graphql 16 does not ask whether the schema has the operation's root type",
  "tests/Cases/errors/subscription.graphql": "as for a mutation",
};
assert.ok(found.length > 5);
assert.deepEqual([...found, ...Object.keys(onlyTheServer)].sort(), invalid);

console.log(`graphql-inspector: ${cases.length} documents, ${found.length} of them not valid, as the server says; no change between SDL and introspection`);
