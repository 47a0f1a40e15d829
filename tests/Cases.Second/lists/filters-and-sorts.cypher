CYPHER 5 MATCH (n0:Room) WHERE n0.id >= "" AND n0.floor < $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.floor AS c1
CYPHER 5 MATCH (n0:Room) WHERE n0.id >= "" WITH n0 ORDER BY n0.area IS NULL, n0.area DESC, n0.skylight, n0.id LIMIT 1001 RETURN n0.id AS c0, n0.area AS c1, n0.skylight AS c2
CYPHER 5 MATCH (n0:Room) WHERE n0.id >= "" AND n0.opened IS NULL WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Picture) WHERE n0.id >= "" AND n0.name CONTAINS $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.name AS c1
CYPHER 5 MATCH (n0:Picture) WHERE n0.id >= "" WITH n0 ORDER BY n0.name IS NULL, n0.name DESC, n0.id LIMIT $p2 RETURN n0.name AS c0
CYPHER 5 MATCH (n0:Picture) WHERE n0.id >= "" AND NOT coalesce(n0.technique IN $p3, false) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.technique AS c1
CYPHER 5 MATCH (n0:Room) WHERE n0.id >= "" AND (n0._from_es IS NULL OR (n0._from_es <= $p4_last AND n0._to_ls > $p4_first)) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
