CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND $p0 IN n0.aliases WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND $p1 IN n0.aliases WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND n0.aliases = $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND n0.aliases = $p3 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND n0.aliases = $p4 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND n0.aliases IS NULL WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
