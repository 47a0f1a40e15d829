CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Work RETURN COLLECT { MATCH (n0)-[r1:CITES]->(n1:Work) WITH n1, r1 ORDER BY n1.id, r1.id LIMIT 1001 RETURN [n1.id, r1.footnote] } AS c0
