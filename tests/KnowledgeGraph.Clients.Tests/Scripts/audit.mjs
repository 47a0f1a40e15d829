// Asks the server what graphql-http asks of every GraphQL server over HTTP.
import assert from "node:assert/strict";
import { auditServer } from "graphql-http";
import { url } from "./target.mjs";

const audits = 61;

const results = await auditServer({ url, fetchFn: fetch });
for (const { id, status, name, reason } of results) {
  console.log(`${status.padEnd(6)} ${id} ${name}${reason ? `: ${reason}` : ""}`);
}

const passed = results.filter(({ status }) => status === "ok").length;
console.log(`graphql-http: ${passed} of ${results.length} audits ok`);
assert.deepEqual([passed, results.length], [audits, audits]);
