CYPHER 5 MATCH (n0:Passage) WHERE n0.id >= "" AND n0.`order` = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0, n0.`order` AS c1
CYPHER 5 MATCH (n0:Passage) WHERE n0.id >= "" AND n0.`order` IN $p2 WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0, n0.`order` AS c1
