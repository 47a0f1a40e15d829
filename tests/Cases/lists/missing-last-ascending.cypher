CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" WITH n0 ORDER BY n0.inForceUntil_es, n0.inForceUntil_ls, n0.inForceUntil_ee, n0.inForceUntil_le, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.inForceUntil AS c1
