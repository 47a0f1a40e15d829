// Asks our server and @neo4j/graphql, both over the same graph, the same: each root field, filter and sort has the same meaning in both, or docs/neo4j-graphql.md names the difference.
import assert from "node:assert/strict";
import { graphql } from "graphql";
import neo4j from "neo4j-driver";
import { differencesOfMeaning, explain } from "./neo4j-meaning-classes.mjs";
import { questionsOf } from "./neo4j-questions.mjs";
import { buildTheirSchema } from "./neo4j-schema.mjs";
import { ask, listFiles, readText } from "./target.mjs";

// node neo4j-meaning.mjs URL FOLDER DATABASE USER PASSWORD [SHARE]: so many questions of each sort.
const [address, user, password, share] = process.argv.slice(4);
const AT_ONCE = 4;
const PATIENCE = 20_000;

const driver = neo4j.driver(address, neo4j.auth.basic(user, password));
const ontology = listFiles("src/KnowledgeGraph.Ontology/Sdl").map(readText).join("\n");
const schema = await buildTheirSchema(ontology, driver);
const questions = await questionsOf(schema, ask, Number(share ?? 2));

const found = new Map(differencesOfMeaning.map((name) => [name, []]));
const wrong = [];
const late = [];
let alike = 0;
let next = 0;

/** Their answer; undefined where the database has none in time. */
async function askThem(query) {
  const answer = graphql({ schema, source: query, contextValue: { sessionConfig: { database: "neo4j" } } });
  const given = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
  return given && JSON.parse(JSON.stringify(given));
}

async function work() {
  while (next < questions.length) {
    const question = questions[next++];
    const [our, their] = await Promise.all([ask(question.ours), askThem(question.theirs)]);
    if (their === undefined) {
      late.push(question.name);
      continue;
    }

    if (our.errors || their.errors) {
      wrong.push(`${question.name}: ${JSON.stringify(our.errors ?? their.errors).slice(0, 400)}\n  ${our.errors ? question.ours : question.theirs}`);
      continue;
    }

    const [ourAnswer, theirAnswer] = [question.read(our.data), question.read(their.data)];
    if (JSON.stringify(ourAnswer) === JSON.stringify(theirAnswer)) {
      alike++;
      continue;
    }

    const reason = await explain(question, ourAnswer, theirAnswer, ask);
    const line = `${question.name}: ${question.ours}`;
    reason ? found.get(reason).push(line) : wrong.push(`${line}\n  ours   ${JSON.stringify(ourAnswer).slice(0, 300)}\n  theirs ${JSON.stringify(theirAnswer).slice(0, 300)}`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
for (const [name, lines] of found) {
  console.log(`\n## ${name} (${lines.length})`);
  lines.slice(0, 3).forEach((line) => console.log(line));
}

console.log(`\n## without a reason (${wrong.length})`);
wrong.forEach((line) => console.log(line));
console.log(`\n## not answered there within ${PATIENCE / 1000} s (${late.length})`);
late.forEach((line) => console.log(line));
console.log(`\n${questions.length} questions of ${new Set(questions.map((question) => question.sort)).size} sorts, ${alike} answered alike`);

const documented = [...readText("docs/neo4j-graphql.md").matchAll(/^- \*\*.*?\*\* \(`([a-z-]+)`\)/gm)].map(([, name]) => name);
assert.deepEqual(wrong, []);
assert.deepEqual(documented, differencesOfMeaning);
assert.deepEqual([...found].filter(([, lines]) => lines.length === 0).map(([name]) => name), [], "differences that were not met");
assert.ok(late.length * 20 < questions.length && alike * 2 > questions.length, "too few answers were compared");

// A statement that came too late may still hold its connection.
process.exit(0);
