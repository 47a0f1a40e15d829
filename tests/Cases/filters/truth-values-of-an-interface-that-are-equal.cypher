CYPHER 5 MATCH (n0:Person) WHERE n0.id >= "" AND n0.partlyFromMemory = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1, n0.partlyFromMemory AS c2
