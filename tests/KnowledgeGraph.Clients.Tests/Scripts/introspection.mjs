// Reads the schema as graphql 16 and 17 do by introspection, with all that they can ask, and compares it with the served SDL.
import assert from "node:assert/strict";
import * as graphql16 from "graphql";
import * as graphql17 from "graphql-17";
import { ask, fetchSdl } from "./target.mjs";

const everything = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

const sdl = await fetchSdl();
const counts = [];
for (const graphql of [graphql16, graphql17]) {
  const answer = await ask(graphql.getIntrospectionQuery(everything));
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  const introspected = graphql.buildClientSchema(answer.data);
  const built = graphql.buildSchema(sdl);
  assert.deepEqual(graphql.validateSchema(introspected), []);
  assert.deepEqual(graphql.validateSchema(built), []);
  const print = (schema) => graphql.printSchema(graphql.lexicographicSortSchema(schema)).split("\n");
  assert.deepEqual(print(introspected), print(built));
  counts.push(`graphql ${graphql.version}: ${Object.keys(introspected.getTypeMap()).length} types`);
}

console.log(`introspection: the same schema as the SDL, ${counts.join(", ")}`);
