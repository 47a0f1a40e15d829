CYPHER 5 MATCH (n0:Claim) WHERE n0.id >= "" WITH n0 ORDER BY n0.timeless, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.timeless AS c1
CYPHER 5 MATCH (n0:Claim) WHERE n0.id >= "" WITH n0 ORDER BY n0.timeless IS NULL, n0.timeless DESC, n0.id LIMIT $p1 RETURN n0.id AS c0, n0.timeless AS c1
