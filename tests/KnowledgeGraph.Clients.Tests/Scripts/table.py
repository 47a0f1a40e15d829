"""Python requests: tables in CSV, the same rows as in JSON, page by page, and what is no table."""

import csv
import io
import sys

import requests

URL = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:5080/graphql"
session = requests.Session()


def ask(query, accept="text/csv", **variables):
    return session.post(URL, json={"query": query, "variables": variables}, headers={"Accept": accept}, timeout=30)


def table(query, **variables):
    """The rows of a table, each a dictionary by its columns."""
    answer = ask(query, **variables)
    if answer.status_code != 200:
        raise RuntimeError(answer.json()["errors"])
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


def expect(found, wanted):
    if found != wanted:
        sys.exit(f"table.py: expected {wanted!r}\nfound {found!r}")


# The same rows as JSON has, with texts that need quotes and Japanese.
query = "{ instruments(sort: { date: ASC }) { id title titleJa date note } }"
rows = table(query)
plain = ask(query, "application/json").json()["data"]["instruments"]
expect([{name: value or "" for name, value in row.items()} for row in plain], rows)
expect(any("," in row["title"] for row in rows) and any(row["titleJa"] for row in rows), True)

# A connection, page by page: the last row's cursor leads to the next.
pages, after = [], None
while not pages or len(pages[-1]) == 7:
    pages.append(
        table("query($after: String) { treatiesConnection(first: 7, after: $after) { edges { cursor node { id } } } }", after=after)
    )
    after = pages[-1][-1]["cursor"] if pages[-1] else after
expect(
    [row["node.id"] for page in pages for row in page],
    [row["id"] for row in table("{ treaties { id } }")],
)

# A figure series, as a plot wants it: numbers stay numbers.
observations = table("{ observations(limit: 5) { id value } }")
expect([float(row["value"]) for row in observations if row["value"]] != [], True)

# What is no table says why, and comes as JSON to those who take that too.
refused = ask("{ treaties { id parties { id } } }")
expect((refused.status_code, refused.json()["errors"][0]["extensions"]["code"]), (406, "NOT_A_TABLE"))
expect(refused.json()["errors"][0]["locations"], [{"line": 1, "column": 17}])
either = ask("{ treaty(id: \"none\") { id } }", "text/csv, application/json;q=0.1")
expect((either.headers["Content-Type"], either.json()), ("application/json; charset=utf-8", {"data": {"treaty": None}}))

print(f"Python requests: {len(rows)} instruments as a table, {len(pages)} pages, one refusal")
