CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Treaty RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (n0.date_ls >= $p1_first AND n0.date_ee <= $p1_last) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
