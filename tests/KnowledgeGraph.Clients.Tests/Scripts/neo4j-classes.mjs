// Why something of @neo4j/graphql is not here: the classes, by name, that docs/neo4j-graphql.md explains.
export const classes = [
  { name: "to-one", holds: (path, what) => /^is T!? here, \[T!\]! there$/.test(what) || (/\.(where|sort|limit|offset)$/.test(path) && path.split(".").length === 3) },
  { name: "edge-by-properties", holds: (path) => /^\w+Edge(Where|Sort|AggregationWhereInput)\.[A-Z]\w*$/.test(path) },
  { name: "aggregate-filters", holds: (path) => /^\w+ConnectionFilters\.aggregate$/.test(path) },
  { name: "case-insensitive", holds: (path) => path === "StringScalarFilters.caseInsensitive" },
  { name: "regular-expressions", holds: (path) => path.endsWith("ScalarFilters.matches") },
  { name: "lengths-of-texts", holds: (path) => /^StringAggregateSelection\.(shortest|longest)$/.test(path) },
  { name: "sum-of-integers", holds: (path) => path === "IntAggregateSelection.sum" },
];

/** The class of a difference, or undefined. */
export const classify = (path, what) => classes.find((each) => each.holds(path, what))?.name;
