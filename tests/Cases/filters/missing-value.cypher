CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND n0.inForceUntil IS NULL WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND NOT n0.inForceUntil IS NULL WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND false WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND NOT false WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.inForceUntil_ee < $p0_first WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND NOT coalesce(n0.inForceUntil_ee < $p1_first, false) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
