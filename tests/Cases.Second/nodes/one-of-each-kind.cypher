CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Room RETURN n0.id AS c0, n0.name AS c1, n0.floor AS c2, n0.area AS c3, n0.skylight AS c4, n0.opened AS c5, n0.closed AS c6
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) WHERE n0:Picture RETURN n0.name AS c0, n0.technique AS c1, COLLECT { MATCH (n0)-[r1:PAINTED_BY]->(n1:Painter) WITH DISTINCT n1 ORDER BY n1.id LIMIT 1001 RETURN [n1.id] } AS c2
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p2}) WHERE n0:Card RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p3}) RETURN n0._kind AS c0, n0.id AS c1, n0.caption AS c2, n0.`on` AS c3
