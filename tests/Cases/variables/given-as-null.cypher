CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND false WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Guidelines) WHERE n0.id >= "" AND n0.inForceUntil IS NULL WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
