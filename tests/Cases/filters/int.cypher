CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" AND n0.`order` = $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.`order` AS c1
CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" AND n0.`order` > $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.`order` AS c1
CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" AND n0.`order` >= $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.`order` AS c1
CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" AND (n0.`order` > $p3 AND n0.`order` < $p4) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.`order` AS c1
CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" AND n0.`order` IN $p5 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.`order` AS c1
