namespace KnowledgeGraph.Hostile.Documents;

/// <summary>Breaks bodies by their bytes, and variables by their JSON.</summary>
public sealed class BodyMutator(Random random)
{
    public byte[] MutateBytes(byte[] body)
    {
        var bytes = body.ToList();
        for (var time = random.Next(1, 5); time > 0 && bytes.Count > 0; time--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, 1 + random.Few(50)));
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Math.Min(bytes.Count - at, 1 + random.Few(200))));
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Variables with some value replaced, nested or repeated; sometimes other ones, or what is no JSON.</summary>
    public string? MutateVariables(string? variables)
    {
        if (variables is null || random.Chance(0.2))
        {
            return random.Chance(0.5) ? variables : $"{{\"a\":{Value()},\"v0\":{Value()}}}";
        }

        var colon = variables.IndexOf(':', random.Next(variables.Length));
        return colon < 0 ? variables : $"{variables[..(colon + 1)]}{Value()},\"b{random.Next(3)}\":{variables[(colon + 1)..]}";
    }

    public string? MutateOperationName(string? name) =>
        random.Next(12) switch
        {
            0 => "null",
            1 => "\"\"",
            2 => "\"A\"",
            3 => random.Of(Poison.JsonValues),
            4 => $"\"{new string('n', 1 + random.Few(20_000))}\"",
            _ => name,
        };

    private string Value()
    {
        var value = random.Of(Poison.JsonValues);
        var depth = random.Few(80);
        return random.Next(4) switch
        {
            0 => string.Concat(Enumerable.Repeat("[", depth)) + value + string.Concat(Enumerable.Repeat("]", depth)),
            1 => string.Concat(Enumerable.Repeat("{\"NOT\":", depth)) + value + string.Concat(Enumerable.Repeat("}", depth)),
            2 => $"[{string.Join(',', Enumerable.Repeat(value, 1 + random.Few(3000)))}]",
            _ => value,
        };
    }
}
