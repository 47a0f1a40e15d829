CYPHER 5 MATCH (n0:State) WHERE n0.id >= "" AND n0.id STARTS WITH $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Place) WHERE n0.id >= "" AND n0.placeKind = $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.placeKind AS c1
CYPHER 5 MATCH (n0:Summit) WHERE n0.id >= "" AND n0.format IN $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0, n0.format AS c1
CYPHER 5 MATCH (n0:Summit) WHERE n0.id >= "" AND n0.format IN $p3 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
