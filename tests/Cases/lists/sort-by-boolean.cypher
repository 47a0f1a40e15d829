CYPHER 5 MATCH (n0:Scholar) WHERE n0.id >= "" WITH n0 ORDER BY n0.partlyFromMemory, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.partlyFromMemory AS c1
CYPHER 5 MATCH (n0:Summit) WHERE n0.id >= "" WITH n0 ORDER BY n0.partlyFromMemory IS NULL, n0.partlyFromMemory DESC, n0.date_es, n0.date_ls, n0.date_ee, n0.date_le, n0.id LIMIT $p1 RETURN n0.id AS c0, n0.partlyFromMemory AS c1
