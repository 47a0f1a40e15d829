using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Hostile;

/// <summary>What a run has seen, and whether it kept the bounds.</summary>
public sealed class Tally(double memoryBefore)
{
    /// <summary>How much more memory than after the warm-up the server may hold at the end, in MiB.</summary>
    public const double MostMemoryMiB = 50;

    private const int MostPrinted = 20;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SortedDictionary<string, int> _codes = new(StringComparer.Ordinal);

    /// <summary>Answers that are no GraphQL responses, have no documented code, or are not what a bomb expects.</summary>
    public List<string> WrongAnswers { get; } = [];

    /// <summary>Requests above the bound of processor time, each with the file that holds it.</summary>
    public List<string> TooDear { get; } = [];

    public int Count { get; private set; }

    public int Crashes { get; private set; }

    public Outcome? Slowest { get; private set; }

    public double MemoryBound => memoryBefore + MostMemoryMiB;

    public void Add(string name, Outcome outcome, bool isAlive)
    {
        Count++;
        Crashes += isAlive ? 0 : 1;
        Slowest = Slowest is null || outcome.CpuMilliseconds > Slowest.CpuMilliseconds ? outcome : Slowest;
        _codes[outcome.Answer.Codes] = _codes.GetValueOrDefault(outcome.Answer.Codes) + 1;
        if (outcome.Answer.Fault is { } fault)
        {
            WrongAnswers.Add($"{name}: {fault}; {Save(outcome.Request)}");
        }

        if (outcome.CpuMilliseconds > Attacker.MostCpuMilliseconds)
        {
            TooDear.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {outcome.CpuMilliseconds:F0} ms of processor time; {Save(outcome.Request)}"));
        }
    }

    /// <summary>Prints the figures; true where every bound was kept.</summary>
    public bool Print(double memoryAfter, TextWriter output)
    {
        foreach (var fault in WrongAnswers.Concat(TooDear).Take(MostPrinted))
        {
            output.WriteLine(fault);
        }

        output.WriteLine($"answers        {string.Join(", ", _codes.OrderByDescending(code => code.Value).Take(12).Select(code => $"{code.Key} {code.Value}"))}");
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                documents      {Count}
                crashes        {Crashes}
                wrong answers  {WrongAnswers.Count}
                over {Attacker.MostCpuMilliseconds:F0} ms    {TooDear.Count}
                slowest        {Slowest?.CpuMilliseconds ?? 0:F0} ms of the server's processor time: {Slowest?.Request.Name}; {(Slowest is null ? "" : Save(Slowest.Request))}
                memory         {memoryBefore:F0} MiB after warm-up, {memoryAfter:F0} MiB at the end
                seconds        {_watch.Elapsed.TotalSeconds:F0}
                """
            )
        );
        return WrongAnswers.Count + TooDear.Count + Crashes == 0 && memoryAfter <= MemoryBound;
    }

    private static string Save(HostileRequest request)
    {
        var path = Path.Combine(Path.GetTempPath(), $"hostile-{Guid.NewGuid():N}.txt");
        File.WriteAllBytes(path, request.Url is null ? request.Body : System.Text.Encoding.UTF8.GetBytes(request.Url));
        return path;
    }
}
