CYPHER 5 MATCH (n0:Place) WHERE n0.id >= "" WITH n0 ORDER BY n0.title, n0.id LIMIT $p0 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" WITH n0 ORDER BY n0.title IS NULL, n0.title DESC, n0.id LIMIT $p1 RETURN n0.title AS c0
