CYPHER 5 MATCH (n0:Concept) WHERE n0.id >= "" AND n0.aliases = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0, n0.aliases AS c1
CYPHER 5 MATCH (n0:Concept) WHERE n0.id >= "" AND $p2 IN n0.aliases WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0, n0.aliases AS c1
CYPHER 5 MATCH (n0:Passage) WHERE n0.id >= "" AND n0.pages = $p4 WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0, n0.pages AS c1
CYPHER 5 MATCH (n0:Passage) WHERE n0.id >= "" AND $p6 IN n0.pages WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0, n0.pages AS c1
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND n0.editions = $p8 WITH n0 ORDER BY n0.id LIMIT $p9 RETURN n0.id AS c0, n0.editions AS c1
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND $p10 IN n0.editions WITH n0 ORDER BY n0.id LIMIT $p11 RETURN n0.id AS c0, n0.editions AS c1
