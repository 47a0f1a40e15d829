CYPHER 5 MATCH (n0:Argument) WHERE n0.id >= "" WITH n0 ORDER BY n0.id, n0.id LIMIT $p0 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Argument) WHERE n0.id >= "" WITH n0 ORDER BY n0.id IS NULL, n0.id DESC, n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1
