CYPHER 5 MATCH (n0:Benefit) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:EXCHANGED_IN]->(n1:Alliance) WHERE n1.aliases = $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Benefit) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:EXCHANGED_IN]->(n1:Alliance) WHERE $p2 IN n1.aliases }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:PASSAGE_OF]-(n1:Passage) WHERE n1.pages = $p4 }) WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:PASSAGE_OF]-(n1:Passage) WHERE $p6 IN n1.pages }) WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Organization) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:AUTHOR_OF]->(n1:Work) WHERE n1.editions = $p8 }) WITH n0 ORDER BY n0.id LIMIT $p9 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Organization) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:AUTHOR_OF]->(n1:Work) WHERE $p10 IN n1.editions }) WITH n0 ORDER BY n0.id LIMIT $p11 RETURN n0.id AS c0
