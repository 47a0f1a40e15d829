CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date = $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date = $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date IN $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date_ee < $p3_first WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date_ee <= $p4_last WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date_ls > $p5_last WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date_ls >= $p6_first WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (n0.date_es <= $p7_last AND n0.date_le >= $p7_first) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (n0.date_ls >= $p8_first AND n0.date_ee <= $p8_last) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
