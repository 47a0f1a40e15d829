CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:CITES]->(n1:Work) WHERE r1.footnote > $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:CITES]->(n1:Work) WHERE r1.footnote >= $p2 }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:CITES]->(n1:Work) WHERE r1.footnote < $p4 }) WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:CITES]->(n1:Work) WHERE r1.footnote <= $p6 }) WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0
