CYPHER 5 MATCH (n0:InstrumentAct) WHERE n0.id >= "" AND (n0.date_es <= $p0_last AND n0.date_le >= $p0_first) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0, n0.date AS c1
CYPHER 5 MATCH (n0:InstrumentAct) WHERE n0.id >= "" AND (n0.date_ls <= $p2_last AND n0.date_ee >= $p2_first) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0, n0.date AS c1
CYPHER 5 MATCH (n0:InstrumentAct) WHERE n0.id >= "" AND (n0.date_ls >= $p4_first AND n0.date_ee <= $p4_last) WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0, n0.date AS c1
CYPHER 5 MATCH (n0:InstrumentAct) WHERE n0.id >= "" AND (n0.date_es >= $p6_first AND n0.date_le <= $p6_last) WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0, n0.date AS c1
