CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.title_fold CONTAINS $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.title_fold STARTS WITH $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.title_fold ENDS WITH $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Scholar) WHERE n0.id >= "" AND n0.title_fold = $p3 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Scholar) WHERE n0.id >= "" AND n0.title_fold IN $p4 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Scholar) WHERE n0.id >= "" AND (n0.title_fold >= $p5 AND n0.title_fold < $p6) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Scholar) WHERE n0.id >= "" AND NOT coalesce(n0.title_fold > $p7, false) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (n0.title CONTAINS $p8 AND n0.title_fold CONTAINS $p9) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.title AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (any(v1 IN COLLECT { MATCH (n0)<-[r1:AUTHOR_OF]-(n1:Actor) WITH n1, r1 ORDER BY n1.id, r1.id RETURN [min(CASE WHEN n1.title IS NULL THEN null ELSE [n1.title, n1.title_fold] END)[1], min(CASE WHEN n1.title IS NULL THEN null ELSE [-size(n1.title), CASE WHEN n1.title IS NULL THEN null ELSE [n1.title, n1.title_fold] END] END)[1][1]] } WHERE (v1[0] STARTS WITH $p10 AND v1[1] CONTAINS $p11))) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:CITES]->(n1:Work) WHERE r1.pages_fold CONTAINS $p12 }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
