// Apollo Client: variables, fragments on interfaces, a connection read to its end through the cache, and errors.
import assert from "node:assert/strict";
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { ask, url } from "./target.mjs";

// With these the cache knows that a fragment on an interface fits a kind.
const { data } = await ask("{ __schema { types { kind name possibleTypes { name } } } }");
const possibleTypes = Object.fromEntries(
  data.__schema.types
    .filter(({ kind }) => kind === "INTERFACE" || kind === "UNION")
    .map(({ name, possibleTypes }) => [name, possibleTypes.map((type) => type.name)]),
);
const client = new ApolloClient({
  link: new HttpLink({ uri: url }),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: { Query: { fields: { treatiesConnection: relayStylePagination(["where", "sort"]) } } },
  }),
});

const claim = {
  query: gql`
    query Claim($id: ID!) {
      claim(id: $id) {
        ...Title
        attackedByConnection { edges { properties { kind linkedBy } node { ...Title ... on Argument { kindOfNode: __typename } } } }
      }
    }
    fragment Title on Named { id title }
  `,
  variables: { id: "claim-hub-spoke-from-reluctance" },
};
const expectedClaim = {
  claim: {
    __typename: "Claim",
    id: "claim-hub-spoke-from-reluctance",
    title: "The hub-and-spoke system came about because East Asian allies were reluctant to work with Japan.",
    attackedByConnection: {
      __typename: "ArgumentAttackConnection",
      edges: [
        {
          __typename: "ArgumentAttackEdge",
          properties: { __typename: "Attack", kind: "RIVALS", linkedBy: "EDITOR" },
          node: {
            __typename: "Claim",
            id: "claim-cha-powerplay",
            title: "Bilateralism emerged in East Asia because of the powerplay rationale of U.S. post-war planning.",
            kindOfNode: "Claim",
          },
        },
      ],
    },
  },
};
assert.deepEqual((await client.query(claim)).data, expectedClaim);
assert.deepEqual((await client.query({ ...claim, fetchPolicy: "cache-only" })).data, expectedClaim);

const treaties = gql`
  query Treaties($first: Int!, $after: String) {
    treatiesConnection(sort: { title: DESC }, first: $first, after: $after) {
      totalCount
      edges { node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const firstPage = { query: treaties, variables: { first: 3 } };
const watched = client.watchQuery(firstPage);
const subscription = watched.subscribe(() => {});
let pages = 1;
for (let { data: page } = await client.query(firstPage); page.treatiesConnection.pageInfo.hasNextPage; pages++) {
  ({ data: page } = await watched.fetchMore({ variables: { after: page.treatiesConnection.pageInfo.endCursor } }));
}
subscription.unsubscribe();

const merged = client.readQuery(firstPage).treatiesConnection;
const whole = (await ask("{ treaties(sort: { title: DESC }) { id } }")).data.treaties;
assert.equal(pages, 4);
assert.equal(merged.totalCount, whole.length);
assert.deepEqual(merged.edges.map(({ node }) => node.id), whole.map(({ id }) => id));

const { error } = await client.query({ query: gql`{ treaties { titel } }`, errorPolicy: "all" });
assert.ok(CombinedGraphQLErrors.is(error), `${error}`);
assert.deepEqual(error.errors.map(({ extensions: { requestId, ...extensions }, ...rest }) => ({ ...rest, extensions, hasId: requestId.length > 0 })), [
  {
    message: 'Type "Treaty" has no field "titel". Did you mean "title"?',
    locations: [{ line: 3, column: 5 }],
    extensions: { code: "VALIDATION_FAILED" },
    hasId: true,
  },
]);

console.log(`Apollo Client: a claim with fragments, ${merged.edges.length} treaties in ${pages} pages through the cache, one error`);
client.stop();
