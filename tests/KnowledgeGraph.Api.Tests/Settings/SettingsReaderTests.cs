using KnowledgeGraph.Api.Settings;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Api.Tests.Settings;

/// <summary>Settings from the command line and the environment.</summary>
public sealed class SettingsReaderTests
{
    [Fact]
    public void Without_any_the_defaults_hold()
    {
        var reading = Read([]);
        reading.Mistakes.ShouldBeEmpty();
        foreach (var setting in KnownSettings.All)
        {
            reading.Values.IsGiven(setting).ShouldBeFalse(setting.Name);
        }

        reading.Values.Get(KnownSettings.Urls).ShouldBe(["http://127.0.0.1:5080"]);
        reading.Values.ReadLimits().ShouldBe(new Requests.RequestLimits());
    }

    [Fact]
    public void The_command_line_goes_before_the_environment()
    {
        var reading = Read(
            ["--max-page-size", "500", "serve", "--compression=false", "--request-timeout", "2.5", "--other", "x"],
            ("KG_MAX_PAGE_SIZE", "400"),
            ("KG_MAX_BODY_BYTES", "1000"),
            ("KG_SEED", "")
        );
        reading.Mistakes.ShouldBeEmpty();
        reading.OtherArguments.ShouldBe(["serve", "--other", "x"]);
        reading.Values.Get(KnownSettings.MaxPageSize).ShouldBe(500);
        reading.Values.ReadLimits().MaxPageSize.ShouldBe(500);
        reading.Values.Get(KnownSettings.MaxBodyBytes).ShouldBe(1000);
        reading.Values.Get(KnownSettings.Compression).ShouldBeFalse();
        reading.Values.Get(KnownSettings.RequestTimeout).ShouldBe(TimeSpan.FromSeconds(2.5));
        reading.Values.IsGiven(KnownSettings.Seed).ShouldBeFalse();
    }

    [Fact]
    public void Addresses_are_given_as_ASP_NET_Core_has_them()
    {
        Read(["--urls", "http://*:80;http://localhost:5000"]).Values.Get(KnownSettings.Urls).ShouldBe(["http://*:80", "http://localhost:5000"]);
        Read([], ("ASPNETCORE_URLS", "http://+:1")).Values.Get(KnownSettings.Urls).ShouldBe(["http://+:1"]);
        Read([], ("ASPNETCORE_URLS", "http://+:1"), ("KG_URLS", "http://+:2")).Values.Get(KnownSettings.Urls).ShouldBe(["http://+:2"]);
    }

    [Fact]
    public void The_last_of_several_counts_and_a_switch_needs_no_value()
    {
        var values = Read(["--max-requests", "1", "--compression", "--max-requests=2"]).Values;
        values.Get(KnownSettings.MaxRequests).ShouldBe(2);
        values.Get(KnownSettings.Compression).ShouldBeTrue();
    }

    [Fact]
    public void Every_mistake_is_told_with_its_place() =>
        Read(
                [
                    "--max-page-size", "0", "--max-requests=many", "--request-timeout", "-1", "--urls", "https://x:1;nonsense",
                    "--cors-origins", "example.org", "--compression=maybe", "--seed", "--max-url-bytes",
                ],
                ("KG_MAX_BODY_BYTES", "1MB")
            )
            .Mistakes.ShouldBe(
                [
                    "KG_MAX_BODY_BYTES: \"1MB\" is not a whole number from 1 to 1073741824.",
                    "--max-page-size: \"0\" is not a whole number from 1 to 1000000.",
                    "--max-requests: \"many\" is not a whole number from 1 to 100000.",
                    "--request-timeout: \"-1\" is not seconds, a number from 0.01 to 3600.",
                    "--urls: \"https://x:1;nonsense\" is not a list with `;` between, each an address as `http://127.0.0.1:5080`.",
                    "--cors-origins: \"example.org\" is not a list with `,` between, each an origin as `https://example.org`, or `*` for all.",
                    "--compression: \"maybe\" is not true or false.",
                    "--seed: a value must follow: a folder.",
                    "--max-url-bytes: a value must follow: a whole number from 1024 to 1048576.",
                ]
            );

    private static SettingsReading Read(string[] arguments, params (string Name, string Value)[] variables) =>
        SettingsReader.Read(arguments, name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
