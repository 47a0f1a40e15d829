// Serves @neo4j/graphql over HTTP: node serve.mjs <folder of type definitions> <address of Neo4j> <port>
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createHandler } from "graphql-http/lib/use/http";
import neo4j from "neo4j-driver";

const [folder, address, port] = process.argv.slice(2);
const driver = neo4j.driver(address);
const typeDefs = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => readFileSync(join(folder, file), "utf8"));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const handler = createHandler({ schema, context: () => ({ sessionConfig: { database: "neo4j" } }) });
createServer(handler).listen(Number(port), "127.0.0.1");
