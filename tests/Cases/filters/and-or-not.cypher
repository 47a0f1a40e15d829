CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND ((n0.date_ls >= $p0_first AND n0.date_ee <= $p0_last) AND n0.title CONTAINS $p1) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (n0.id = $p2 OR n0.date_ee < $p3_first) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND NOT coalesce((n0.date_ls >= $p4_first AND n0.date_ee <= $p4_last), false) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (n0.title CONTAINS $p5 AND (n0.date_ee < $p6_first OR n0.date_ls > $p7_last)) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND NOT (coalesce(n0.title CONTAINS $p8, false) OR (coalesce((n0.date_ls >= $p9_first AND n0.date_ee <= $p9_last), false) AND NOT coalesce(n0.id STARTS WITH $p10, false))) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (n0.id = $p11) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
