CYPHER 5 MATCH (n0:Entity) WHERE n0.id >= "" WITH n0 ORDER BY n0.basis, n0.id LIMIT $p0 RETURN n0._kind AS c0, n0.id AS c1, n0.basis AS c2
CYPHER 5 MATCH (n0:Entity) WHERE n0.id >= "" WITH n0 ORDER BY n0.basis IS NULL, n0.basis DESC, n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1, n0.basis AS c2
