// Compares our schema with the one that @neo4j/graphql makes of the same ontology: whatever it can be asked exists here, or docs/neo4j-graphql.md says why not.
import assert from "node:assert/strict";
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isScalarType, isUnionType } from "graphql";
import { classes, classify } from "./neo4j-classes.mjs";
import { buildTheirSchema } from "./neo4j-schema.mjs";
import { fetchSdl, listFiles, readText } from "./target.mjs";

const ontology = listFiles("src/KnowledgeGraph.Ontology/Sdl").map(readText).join("\n");
const theirs = await buildTheirSchema(ontology);
const ours = buildSchema(await fetchSdl());

const differences = new Map();
const compared = new Set();
const counts = { types: 0, fields: 0, arguments: 0, inputFields: 0 };

// A type is compared with ours wherever it stands, and once for each of ours.
const open = [[theirs.getQueryType(), ours.getQueryType()]];

function compareTypes(their, our) {
  const pair = `${their.name} ${our.name}`;
  if (compared.has(pair)) {
    return;
  }

  compared.add(pair);
  counts.types++;
  if (isEnumType(their)) {
    const values = new Set(our.getValues?.().map(({ name }) => name));
    their.getValues().forEach(({ name }) => expect(values.has(name), `${their.name}.${name}`, "no such value here"));
  } else if (isUnionType(their)) {
    their.getTypes().forEach((type) => open.push([type, our]));
  } else if (isInputObjectType(their)) {
    compareMembers(their.name, their.getFields(), our.getFields?.() ?? {}, "inputFields");
  } else if (!isScalarType(their)) {
    compareMembers(their.name, their.getFields(), our.getFields?.() ?? {}, "fields");
  }
}

function compareMembers(owner, theirMembers, ourMembers, kind) {
  for (const [name, their] of Object.entries(theirMembers)) {
    counts[kind]++;
    const path = `${owner}.${name}`;
    const our = ourMembers[name];
    if (our === undefined) {
      expect(false, path, "not here");
      continue;
    }

    compareShapes(path, their.type, our.type, kind);
    open.push([getNamedType(their.type), getNamedType(our.type)]);
    if (kind === "fields") {
      const given = Object.fromEntries(their.args.map((argument) => [argument.name, argument]));
      compareMembers(path, given, Object.fromEntries(our.args.map((argument) => [argument.name, argument])), "arguments");
    }
  }
}

/** What is given may be looser than there, what is answered may be stricter. */
function compareShapes(path, their, our, kind) {
  const [stricter, looser] = (kind === "fields" ? [our, their] : [their, our]).map(shape);
  const [theirName, ourName] = [getNamedType(their), getNamedType(our)].map(({ name }) => name);
  expect(!isScalarType(getNamedType(their)) || ourName === (theirName === "DateTime" ? "EdtfDate" : theirName), path, `is ${ourName} here, ${theirName} there`);
  expect([stricter, stricter.replace(/!$/, ""), stricter.replaceAll("!", "")].includes(looser), path, `is ${shape(our)} here, ${shape(their)} there`);
}

function shape(type) {
  return `${type}`.replace(getNamedType(type).name, "T");
}

function expect(holds, path, what) {
  if (!holds) {
    differences.set(path, what);
  }
}

while (open.length > 0) {
  compareTypes(...open.pop());
}

const found = new Map(classes.map(({ name }) => [name, []]));
const unexplained = [];
for (const [path, what] of [...differences].sort()) {
  const name = classify(path, what);
  (name === undefined ? unexplained : found.get(name)).push(`${path}: ${what}`);
}

for (const [name, lines] of found) {
  console.log(`\n## ${name} (${lines.length})`);
  lines.forEach((line) => console.log(line));
}

console.log(`\n## without a reason (${unexplained.length})`);
unexplained.forEach((line) => console.log(line));
console.log(`\n@neo4j/graphql: ${JSON.stringify(counts)}, ${differences.size} differences`);

const documented = [...readText("docs/neo4j-graphql.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
assert.deepEqual(unexplained, []);
assert.deepEqual(documented, classes.map(({ name }) => name));
assert.deepEqual([...found].filter(([, lines]) => lines.length === 0).map(([name]) => name), [], "classes without a difference");
