using System.Text;

namespace KnowledgeGraph.Seeding.Tests.Reading;

/// <summary>Whatever stands in a file, it gives a graph or mistakes, and never an exception.</summary>
public sealed class FuzzTests
{
    private const string Characters = " \n\t-:[]{}#&*!|>'\"%@`?,~<=\\/0aZ\u0000\u0085\uFEFF日";

    [Fact]
    public void Spoilt_files_give_mistakes()
    {
        Random random = new(20_26);
        SeedFile[] files = [.. SeedFolder.Read(TestFiles.PathOf("Software", "seed"))];
        for (int round = 0; round < 3_000; round++)
        {
            int place = random.Next(files.Length);
            StringBuilder text = new(Encoding.UTF8.GetString(files[place].Content.Span));
            for (int edits = random.Next(1, 6); edits > 0; edits--)
            {
                int at = random.Next(text.Length);
                int length = random.Next(0, Math.Min(8, text.Length - at));
                text.Remove(at, length).Insert(at, Characters[random.Next(Characters.Length)]);
            }

            SeedFile[] spoilt = [.. files];
            spoilt[place] = new SeedFile(files[place].Path, Encoding.UTF8.GetBytes(text.ToString()));
            SeedLoadResult result = SeedLoader.Load(TestFiles.Software, spoilt);

            (result.Graph is null).ShouldBe(result.Mistakes.Length > 0);
            result.Mistakes.ShouldAllBe(mistake => mistake.Line > 0 && mistake.Column > 0);
        }
    }

    [Fact]
    public void Spoilt_bytes_give_mistakes()
    {
        Random random = new(7);
        byte[] bytes = File.ReadAllBytes(TestFiles.PathOf("Software", "seed", "products.yaml"));
        for (int round = 0; round < 1_000; round++)
        {
            byte[] spoilt = [.. bytes];
            spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
            Should.NotThrow(() => SeedLoader.Load(TestFiles.Software, [new SeedFile("f", spoilt)]));
        }
    }
}
