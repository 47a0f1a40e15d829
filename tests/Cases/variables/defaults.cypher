CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Treaty RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.title CONTAINS $p1 WITH n0 ORDER BY n0.date_es IS NULL, n0.date_es DESC, n0.date_ls IS NULL, n0.date_ls DESC, n0.date_ee IS NULL, n0.date_ee DESC, n0.date_le IS NULL, n0.date_le DESC, n0.id LIMIT $p2 RETURN n0.id AS c0
