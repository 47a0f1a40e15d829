using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>The schemas on which the rules are tested.</summary>
internal static class TestSchema
{
    /// <summary>Every kind of type, argument and directive that a rule asks about.</summary>
    public static Schema Full { get; } = Build(
        """
        directive @note(text: String) on FIELD
        directive @weight(value: Int! = 1, unit: String!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onVariable(text: String) on VARIABLE_DEFINITION
        directive @onFragment on FRAGMENT_DEFINITION
        directive @onSpread on FRAGMENT_SPREAD
        directive @onInline on INLINE_FRAGMENT
        directive @tag(name: String) repeatable on QUERY | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @onType on OBJECT | SCALAR

        "Anything."
        scalar Json

        enum Language { EN JA }

        enum Topic { BASES EXERCISES PLANNING }

        interface Dated { adopted: String }

        interface Instrument implements Dated {
          adopted: String
          title(language: Language): String!
          related: [Instrument!]
        }

        "No object implements it, nor the next one."
        interface Planned { id: ID }

        interface Pledged implements Planned { id: ID }

        type Treaty implements Instrument & Dated {
          adopted: String
          title(language: Language): String!
          related: [Instrument!]
          number: Int
          inForce(on: String): Boolean!
          parties(first: Int = 10, language: Language): [State!]!
          provision(number: Int!, paragraph: Int): Provision
          successor: Treaty
        }

        type Guidelines implements Instrument & Dated {
          adopted: String
          title(language: Language): String!
          related: [Instrument!]
          number: String
          operative: Boolean
          covers(topic: Topic!): Boolean
          successor: Guidelines!
          topics: [Topic]
        }

        type Provision {
          number: Int!
          text(language: Language! = EN): String
          topic: Topic
          treaty: Treaty
        }

        type State {
          name: String!
          treaties: [Treaty!]!
        }

        type Scholar {
          name: String
          works: [Work!]!
        }

        type Work {
          title: String!
          author: Scholar
        }

        union Citable = Treaty | Guidelines | Work

        union Party = State | Scholar

        input Span { from: String, to: String }

        input Search {
          text: String!
          topics: [Topic!]
          span: Span
          limit: Int! = 10
          or: [Search!]
        }

        input Target @oneOf { id: ID, name: String, span: Span }

        type Inputs {
          int(value: Int): Int
          needed(value: Int!): Int
          defaulted(value: Int! = 1): Int
          both(x: Int!, y: Int!, z: Int = 0): Int
          float(value: Float): Float
          string(value: String): String
          boolean(value: Boolean): Boolean
          id(value: ID): ID
          topic(value: Topic): Topic
          ints(values: [Int]): Int
          neededInts(values: [Int!]!): Int
          grid(values: [[Int]]): Int
          json(value: Json): Json
          search(by: Search, any: [Search!]): Int
          target(one: Target, many: [Target!]): Int
        }

        type Query {
          treaty(id: ID): Treaty
          guidelines: Guidelines
          instrument(id: ID!): Instrument
          dated: Dated
          planned: Planned
          citable: Citable
          party: Party
          scholar: Scholar
          inputs: Inputs
        }

        type Mutation { note(text: String!): Treaty }

        type Subscription { adopted: Instrument, changed(id: ID): Treaty, seen: Int }
        """
    );

    /// <summary>A schema without mutations and subscriptions.</summary>
    public static Schema QueriesOnly { get; } = Build("type Query { title: String }");

    private static Schema Build(string sdl)
    {
        var result = SchemaBuilder.Build(GraphQLParser.Parse(sdl).Document!);
        return result.Schema ?? throw new InvalidOperationException(string.Join('\n', result.Errors));
    }
}
