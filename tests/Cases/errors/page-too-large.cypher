CYPHER 5 RETURN [COUNT { MATCH (n0:Treaty) WHERE n0.id >= "" }] AS head, null AS row
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
