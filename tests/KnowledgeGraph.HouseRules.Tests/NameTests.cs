using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.HouseRules.Tests;

/// <summary>A type's name says what it is.</summary>
public sealed partial class NameTests
{
    [Fact]
    public void Types_have_telling_names() =>
        Rule.KeptByAll(
            "No Helper, Manager or Util, no name that begins with New or ends in a digit.",
            from assembly in BuiltProgram.Assemblies
            from type in assembly.GetTypes()
            where type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.FullName!.Contains('<', StringComparison.Ordinal)
            let name = type.Name.Split('`')[0]
            where Empty().IsMatch(name)
            select type.FullName
        );

    [Fact]
    public void Files_and_folders_have_telling_names() =>
        Rule.KeptByAll(
            "No Helper, Manager or Util, no name that begins with New or ends in a digit.",
            from file in Repository.Files
            where file.Path.EndsWith(".cs", StringComparison.Ordinal)
            where file.Path.Split('/').Any(part => Empty().IsMatch(part.Split('.')[0]))
            select file.Path
        );

    [GeneratedRegex("Helper|Manager|Util|^New(?![a-z])|[0-9]$")]
    private static partial Regex Empty();
}
