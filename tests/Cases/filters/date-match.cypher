CYPHER 5 MATCH (n0:DiplomaticAct) WHERE n0.id >= "" AND (n0.date_ls >= $p0_first AND n0.date_ee <= $p0_last) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.date AS c1
CYPHER 5 MATCH (n0:DiplomaticAct) WHERE n0.id >= "" AND (n0.date_es >= $p1_first AND n0.date_le <= $p1_last) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:DiplomaticAct) WHERE n0.id >= "" AND (n0.date_es >= $p2_first AND n0.date_le <= $p2_last) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Deployment) WHERE n0.id >= "" AND (n0.date_ls <= $p3_last AND n0.date_ee >= $p3_first) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.date AS c1
CYPHER 5 MATCH (n0:Deployment) WHERE n0.id >= "" AND n0.date_ee < $p4_first WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Deployment) WHERE n0.id >= "" AND n0.date_le < $p5_first WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Deployment) WHERE n0.id >= "" AND n0.date_ls >= $p6_first WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Deployment) WHERE n0.id >= "" AND n0.date_es >= $p7_first WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Period) WHERE n0.id >= "" WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
