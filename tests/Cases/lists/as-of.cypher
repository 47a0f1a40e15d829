CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND (n0._from_es IS NULL OR (n0._from_es <= $p0_last AND n0._to_ls > $p0_first)) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.inForceFrom AS c1, n0.inForceUntil AS c2
CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND (n0._from_es IS NULL OR (n0._from_es <= $p1_last AND n0._to_ls > $p1_first)) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND (n0._from_es IS NULL OR (n0._from_es <= $p2_last AND n0._to_ls > $p2_first)) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
