// Serves @neo4j/graphql over HTTP: node serve.mjs <type definitions> <address of Neo4j> <port>
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createHandler } from "graphql-http/lib/use/http";
import neo4j from "neo4j-driver";

const [definitions, address, port] = process.argv.slice(2);
const driver = neo4j.driver(address);
const schema = await new Neo4jGraphQL({ typeDefs: readFileSync(definitions, "utf8"), driver }).getSchema();
const handler = createHandler({ schema, context: () => ({ sessionConfig: { database: "neo4j" } }) });
createServer(handler).listen(Number(port), "127.0.0.1");
