CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.dataSource > $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0, n0.dataSource AS c1
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.dataSource >= $p2 WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0, n0.dataSource AS c1
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.dataSource < $p4 WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0, n0.dataSource AS c1
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.dataSource <= $p6 WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0, n0.dataSource AS c1
