CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.id IN $p0 WITH n0 ORDER BY n0.title IS NULL, n0.title DESC, n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND n0:Constitution WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
