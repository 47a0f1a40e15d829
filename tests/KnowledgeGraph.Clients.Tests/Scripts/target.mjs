// What every script here works on: `node apollo.mjs [URL] [FOLDER]`, the server's address and the repository's folder.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const url = process.argv[2] ?? "http://127.0.0.1:5080/graphql";

const folder = process.argv[3] ?? fileURLToPath(new URL("../../..", import.meta.url));

export const readText = (path) => readFileSync(join(folder, path), "utf8");

/** The files below a folder of the repository, by their paths in it. */
export const listFiles = (under) =>
  readdirSync(join(folder, under), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

/** The answer to a document, asked by hand. */
export async function ask(query, variables) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

export const fetchSdl = async () => (await fetch(`${url}/schema.graphql`)).text();
