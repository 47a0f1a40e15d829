CYPHER 5 MATCH (n0:Person) WHERE n0.id >= "" WITH n0 ORDER BY n0.partlyFromMemory, n0.id LIMIT $p0 RETURN n0._kind AS c0, n0.id AS c1, n0.partlyFromMemory AS c2
CYPHER 5 MATCH (n0:Person) WHERE n0.id >= "" WITH n0 ORDER BY n0.partlyFromMemory IS NULL, n0.partlyFromMemory DESC, n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1, n0.partlyFromMemory AS c2
