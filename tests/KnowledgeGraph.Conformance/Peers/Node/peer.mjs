// Answers requests with graphql-js: a JSON object on each line of stdin, its answer with the same id on a line of stdout.
// A request: { id, version: 16 | 17, op, ... }; an answer: { id, result } or { id, failure: "what was thrown" }.
import { createInterface } from "node:readline";
import * as graphql16 from "graphql16";
import * as graphql17 from "graphql17";
import { differentialDocument, differentialSchema, introspectionQuery } from "./differential.mjs";
import { execute } from "./execute.mjs";

const versions = { 16: graphql16, 17: graphql17 };

// Each takes graphql-js and the request, and gives what becomes JSON, or a promise of it.
const operations = { execute, differentialDocument, differentialSchema, introspectionQuery };

let lines = [];

function answer(line) {
  // Lines that are ready together go out together.
  if (lines.push(line) === 1) {
    setImmediate(() => {
      process.stdout.write(lines.join("\n") + "\n");
      lines = [];
    });
  }
}

createInterface({ input: process.stdin, crlfDelay: Infinity }).on("line", async (line) => {
  const request = JSON.parse(line);
  try {
    const result = await operations[request.op](versions[request.version], request);
    answer(JSON.stringify({ id: request.id, result }));
  } catch (thrown) {
    answer(JSON.stringify({ id: request.id, failure: String(thrown?.stack ?? thrown) }));
  }
});
