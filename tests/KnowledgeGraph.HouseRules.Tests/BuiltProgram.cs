using System.Reflection;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>The program as built: the assemblies of all projects of src, which this test project references.</summary>
public static class BuiltProgram
{
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Repository.Under("src/", ".csproj")
            .Select(project => Path.Combine(AppContext.BaseDirectory, Path.GetFileNameWithoutExtension(project.Path) + ".dll"))
            .Select(path => Assembly.Load(AssemblyName.GetAssemblyName(path))),
    ];
}
