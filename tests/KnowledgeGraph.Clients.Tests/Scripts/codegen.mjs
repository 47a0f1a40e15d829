// graphql-codegen: types from the running server's introspection and the README's queries; the server's answers must fit them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import { ask, readText, url } from "./target.mjs";

// The README's queries have no names, which generated types take theirs from.
const documents = [...readText("README.md").matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text], at) => `query Readme${at + 1} ${text}`);
assert.equal(documents.length, 3);

const folder = mkdtempSync(join(tmpdir(), "codegen-"));
try {
  const target = join(folder, "graph.ts");
  await generate(
    {
      schema: url,
      documents,
      silent: true,
      generates: {
        [target]: {
          plugins: ["typescript", "typescript-operations"],
          config: { enumsAsTypes: true, skipTypename: true, scalars: { ID: "string", EdtfDate: "string" } },
        },
      },
    },
    true,
  );
  const generated = readFileSync(target, "utf8");

  // Literals are checked for members that are missing and members that are too many; and a field that was not asked for is none.
  const uses = [`import type { ${documents.map((_, at) => `Readme${at + 1}Query`).join(", ")} } from "./graph";`];
  for (const [at, document] of documents.entries()) {
    const { data, errors } = await ask(document);
    assert.equal(errors, undefined);
    uses.push(`export const answer${at + 1}: Readme${at + 1}Query = ${JSON.stringify(data)};`);
    uses.push(`// @ts-expect-error`, `export const wrong${at + 1}: Readme${at + 1}Query = { notAsked: 1 };`);
  }
  writeFileSync(join(folder, "uses.ts"), uses.join("\n"));

  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "preserve"];
  const checked = spawnSync(process.execPath, [tsc, ...options, join(folder, "uses.ts")], { encoding: "utf8" });
  assert.equal(`${checked.stdout}${checked.stderr}`, "");
  assert.equal(checked.status, 0);

  const types = generated.match(/^export type /gm).length;
  console.log(`graphql-codegen: ${types} types for the schema and the README's ${documents.length} queries, whose answers fit them`);
} finally {
  rmSync(folder, { recursive: true });
}
