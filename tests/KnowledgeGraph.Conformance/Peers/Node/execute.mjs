// { schema, query, variables, operationName }: the whole response of a request, with the fixed resolvers.
import { collapse } from "./incremental.mjs";
import { resolvers } from "./resolvers.mjs";
import { builtSchema } from "./schemas.mjs";

export async function execute(graphql, request) {
  const schema = builtSchema(graphql, request.schema);
  const schemaErrors = graphql.validateSchema(schema);
  if (schemaErrors.length > 0) {
    return { errors: schemaErrors };
  }

  let document;
  try {
    document = graphql.parse(request.query);
  } catch (syntaxError) {
    return { errors: [syntaxError] };
  }

  const errors = graphql.validate(schema, document);
  if (errors.length > 0) {
    return { errors };
  }

  const { fieldResolver, typeResolver } = resolvers(graphql);
  const run = graphql.experimentalExecuteIncrementally ?? graphql.execute;
  return collapse(
    await run({
      schema,
      document,
      variableValues: request.variables,
      operationName: request.operationName,
      fieldResolver,
      typeResolver,
    }),
  );
}
