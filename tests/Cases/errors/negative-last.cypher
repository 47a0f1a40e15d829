CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:State RETURN COUNT { MATCH (n0)-[r1:AUTHOR_OF]->(n1:Work) } AS c0
