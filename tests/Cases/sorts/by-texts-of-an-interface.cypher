CYPHER 5 MATCH (n0:Named) WHERE n0.id >= "" WITH n0 ORDER BY n0.description, n0.id LIMIT $p0 RETURN n0._kind AS c0, n0.id AS c1, n0.description AS c2
CYPHER 5 MATCH (n0:Named) WHERE n0.id >= "" WITH n0 ORDER BY n0.description IS NULL, n0.description DESC, n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1, n0.description AS c2
