// The schema that @neo4j/graphql makes of our ontology: read-only, without what is deprecated there, with all its filters switched on.
import { Neo4jGraphQL } from "@neo4j/graphql";
import { Kind, parse, print, visit } from "graphql";

const theirDirectives = ["node", "plural", "relationship", "relationshipProperties"];
const readOnly = "extend schema @mutation(operations: []) @subscription(events: [])";
const features = {
  excludeDeprecatedFields: {
    aggregationFilters: true,
    aggregationFiltersOutsideConnection: true,
    attributeFilters: true,
    mutationOperations: true,
    relationshipFilters: true,
  },
  filters: {
    ID: { MATCHES: true },
    String: { CASE_INSENSITIVE: true, GT: true, GTE: true, LT: true, LTE: true, MATCHES: true },
  },
};

/** Their schema for an ontology, given as the text of its SDL. */
export const buildTheirSchema = (sdl, driver) => new Neo4jGraphQL({ typeDefs: translate(sdl), features, driver }).getSchema();

/** The ontology in the SDL that they read, which knows less: no inheritance, no values, no references, no relationships to at most one. */
function translate(sdl) {
  const definitions = parse(sdl).definitions;
  const types = new Map(definitions.map((definition) => [definition.name.value, definition]));
  const values = new Set(definitions.filter((type) => directive(type, "value")).map((type) => type.name.value));
  const common = definitions.find((type) => directive(type, "relationshipProperties")?.arguments.length);

  const interfacesOf = (type) => [...new Set(type.interfaces.flatMap(({ name }) => [types.get(name.value), ...interfacesOf(types.get(name.value))]))];

  /** Its own fields, then those that it takes over. */
  function fieldsOf(type) {
    const sources = [type, ...interfacesOf(type), ...(directive(type, "relationshipProperties") ? [common] : [])];
    return [...new Map(sources.flatMap((source) => source.fields).map((field) => [field.name.value, field]).reverse()).values()].reverse();
  }

  /** Of interfaces that share a relationship only the one that begins it can have it there. */
  const beginsIn = (type, field) => !interfacesOf(type).some((parent) => parent.fields.some(({ name }) => name.value === field.name.value));

  function translateField(type, field) {
    const isInterface = type.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!directive(field, "relationship")) {
      return { ...field, directives: [], type: visit(field.type, { NamedType: (named) => (named.name.value === "EdtfDate" ? namedType("DateTime") : named) }) };
    }

    const declared = { kind: Kind.DIRECTIVE, name: name("declareRelationship") };
    return { ...field, directives: isInterface ? [declared] : theirs(field), type: listOf(namedType(innermost(field.type))) };
  }

  function translateType(type) {
    const isInterface = type.kind === Kind.INTERFACE_TYPE_DEFINITION;
    const fields = fieldsOf(type)
      .filter((field) => !values.has(innermost(field.type)) && !directive(field, "reference"))
      .filter((field) => !isInterface || !directive(field, "relationship") || beginsIn(type, field))
      .map((field) => translateField(type, field));
    const directives = theirs(type).filter((each) => !isInterface || each.name.value !== "node");
    return { ...type, directives, fields, interfaces: isInterface ? [] : interfacesOf(type).map((parent) => namedType(parent.name.value)) };
  }

  const translated = definitions
    .filter((type) => type !== common && !values.has(type.name.value))
    .map((type) => (type.kind === Kind.ENUM_TYPE_DEFINITION ? { ...type, values: type.values.map((value) => ({ ...value, directives: [] })) } : translateType(type)));
  return [readOnly, ...translated.map(print)].join("\n\n");
}

const directive = (element, of) => element.directives.find(({ name }) => name.value === of);
const theirs = (element) => element.directives.filter(({ name }) => theirDirectives.includes(name.value));
const innermost = (type) => (type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type));
const name = (value) => ({ kind: Kind.NAME, value });
const namedType = (of) => ({ kind: Kind.NAMED_TYPE, name: name(of) });
const nonNull = (type) => ({ kind: Kind.NON_NULL_TYPE, type });
const listOf = (type) => nonNull({ kind: Kind.LIST_TYPE, type: nonNull(type) });
