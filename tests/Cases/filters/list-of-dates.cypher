CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND $p0 IN n0.editions WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.editions AS c1
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND $p1 IN n0.editions WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND n0.editions = $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
