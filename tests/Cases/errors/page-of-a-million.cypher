CYPHER 5 MATCH (n0:Named) WHERE n0.id >= "" WITH n0 ORDER BY n0.id LIMIT $p0 RETURN n0._kind AS c0, n0.id AS c1
