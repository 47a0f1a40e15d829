CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_ls > $p0_last }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_es > $p2_last }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_ls >= $p4_first }) WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_es >= $p6_first }) WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_ee < $p8_first }) WITH n0 ORDER BY n0.id LIMIT $p9 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_le < $p10_first }) WITH n0 ORDER BY n0.id LIMIT $p11 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_ee <= $p12_last }) WITH n0 ORDER BY n0.id LIMIT $p13 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTICIPATED_IN]->(n1:Dated) WHERE n1.date_le <= $p14_last }) WITH n0 ORDER BY n0.id LIMIT $p15 RETURN n0.id AS c0
