// urql: variables, fragments and a connection, by POST and, where it is preferred, by GET; and errors.
import assert from "node:assert/strict";
import { cacheExchange, Client, fetchExchange, gql } from "@urql/core";
import { ask, url } from "./target.mjs";

const scopeQuery = gql`
  query Scope($alliance: ID!, $asOf: EdtfDate) {
    scope(alliance: $alliance, asOf: $asOf) { elements { element { ...Title } since until } }
  }
  fragment Title on Named { id title }
`;
const variables = { alliance: "japan-us-alliance", asOf: "1953" };
const expectedScope = {
  elements: [
    {
      element: { __typename: "ScopeElement", id: "base-provision", title: "Provision of facilities and areas (bases)" },
      since: "1952-04-28",
      until: null,
      __typename: "OperativeElement",
    },
    {
      element: { __typename: "ScopeElement", id: "far-east", title: "The Far East" },
      since: "1952-04-28",
      until: null,
      __typename: "OperativeElement",
    },
    {
      element: { __typename: "ScopeElement", id: "forces-for-security-of-japan", title: "Use of forces for the security of Japan" },
      since: "1952-04-28",
      until: "1960-06-23",
      __typename: "OperativeElement",
    },
    {
      element: { __typename: "ScopeElement", id: "internal-disturbances-clause", title: "Internal riots and disturbances clause" },
      since: "1952-04-28",
      until: "1960-06-23",
      __typename: "OperativeElement",
    },
  ],
  __typename: "ScopeState",
};

const pageQuery = gql`
  query Page($after: String) {
    treatiesConnection(first: 4, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
  }
`;

for (const [preferGetMethod, method] of [[false, "POST"], ["force", "GET"]]) {
  const methods = [];
  const client = new Client({
    url,
    preferGetMethod,
    exchanges: [cacheExchange, fetchExchange],
    fetch: (target, options) => {
      methods.push(options.method);
      return fetch(target, options);
    },
  });

  for (const _ of ["asked", "from the cache"]) {
    const scope = await client.query(scopeQuery, variables);
    assert.equal(scope.error, undefined);
    assert.deepEqual(scope.data.scope, expectedScope);
  }

  const ids = [];
  for (let after = null; ; ) {
    const page = (await client.query(pageQuery, { after })).data.treatiesConnection;
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  assert.deepEqual(ids, (await ask("{ treaties { id } }")).data.treaties.map(({ id }) => id));

  const { error, data } = await client.query(gql`query Bad($day: EdtfDate) { scope(alliance: "japan-us-alliance", asOf: $day) { elements { since } } }`, { day: "1955-13" });
  assert.equal(data, undefined);
  assert.equal(error.networkError, undefined);
  assert.deepEqual(error.graphQLErrors.map(({ extensions }) => extensions.code), ["BAD_VARIABLE"]);

  // The scope, three pages and the mistake; the second scope came from the cache.
  assert.deepEqual(methods, Array(5).fill(method));
}

console.log("urql: the scope of 1953, all treaties page by page, one error; by POST and by GET");
