CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" WITH n0 ORDER BY n0.date_es, n0.date_ls, n0.date_ee, n0.date_le, n0.id LIMIT 1001 RETURN n0.id AS c0, n0.date AS c1
