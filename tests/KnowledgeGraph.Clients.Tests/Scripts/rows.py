"""Python requests: a query with variables, rows of a table, a connection page by page, and the errors of an answer."""

import sys

import requests

URL = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:5080/graphql"
session = requests.Session()


class GraphError(Exception):
    """The errors of an answer, with code and place."""

    def __init__(self, errors):
        super().__init__("; ".join(error["message"] for error in errors))
        self.errors = errors


def ask(query, **variables):
    response = session.post(URL, json={"query": query, "variables": variables}, timeout=30)
    response.raise_for_status()
    answer = response.json()
    if "errors" in answer:
        raise GraphError(answer["errors"])
    return answer["data"]


def pages(query, field, **variables):
    """The nodes of a connection, page after page."""
    variables["after"] = None
    while True:
        connection = ask(query, **variables)[field]
        yield [edge["node"] for edge in connection["edges"]]
        if not connection["pageInfo"]["hasNextPage"]:
            return
        variables["after"] = connection["pageInfo"]["endCursor"]


def expect(found, wanted):
    if found != wanted:
        sys.exit(f"rows.py: expected {wanted!r}\nfound {found!r}")


# A table: one row for each change of the alliance's scope, with the act as a column.
decision = "Cabinet Decision on Development of Seamless Security Legislation to Ensure Japan's Survival and Protect its People"
changes = ask(
    """
    query Changes($alliance: ID!, $from: EdtfDate!, $to: EdtfDate!) {
      allScopeChanges(
        where: { alliance: { some: { id: { eq: $alliance } } }, effective: { gte: $from, lt: $to } }
        sort: { effective: ASC }
      ) { effective kind element { title } act { title } }
    }
    """,
    **{"alliance": "japan-us-alliance", "from": "2012", "to": "2015"},
)["allScopeChanges"]
rows = [
    (change["effective"], change["kind"], change["element"]["title"], act["title"])
    for change in changes
    for act in change["act"]
]
expect(
    rows,
    [
        ("2014-04-24", "REAFFIRMED", "Article V coverage of the Senkaku Islands", "Obama-Abe joint press conference: Article 5 covers the Senkaku Islands"),
        ("2014-07-01", "ENDED", "Right of collective self-defence", decision),
        ("2014-07-01", "INTRODUCED", "Right of collective self-defence", decision),
        ("2014-07-01", "LIMITED", "Right of collective self-defence", decision),
        ("2014-07-01", "INTRODUCED", "Survival-threatening situation", decision),
    ],
)

# Page by page; the same as all at once.
treaties = """
    query Treaties($size: Int!, $after: String) {
      treatiesConnection(first: $size, after: $after, sort: { date: ASC }) {
        edges { node { id title date } }
        pageInfo { hasNextPage endCursor }
      }
    }
"""
read = list(pages(treaties, "treatiesConnection", size=4))
total = ask("{ treatiesConnection { totalCount } }")["treatiesConnection"]["totalCount"]
expect([len(page) for page in read], [4] * (total // 4) + [total % 4] * (total % 4 > 0))
expect([node for page in read for node in page], ask("{ treaties(sort: { date: ASC }) { id title date } }")["treaties"])

# What is wrong is told with its place and a code.
try:
    ask("query($day: EdtfDate) { treaties(asOf: $day) { id } }", day="1960-13-01")
    sys.exit("rows.py: a day that is none was taken")
except GraphError as error:
    expect([(each["extensions"]["code"], each["locations"]) for each in error.errors], [("BAD_VARIABLE", [{"line": 1, "column": 7}])])

print(f"Python requests: {len(rows)} rows of a table, {sum(map(len, read))} treaties in {len(read)} pages, one error")
