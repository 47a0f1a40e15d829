using Shouldly;
using Xunit;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>Documents that are written to be slow. No test takes the time: without the budget some would run for years.</summary>
public class AdversarialDocumentTests
{
    private const string Start = "{ treaty { ...F0 } }";

    [Fact]
    public void One_field_ten_thousand_times() => ShouldBeValid($"{{ treaty {{ {Repeat(10_000, _ => "title")} }} }}");

    [Fact]
    public void Ten_thousand_aliases_of_one_field() => ShouldBeValid($"{{ treaty {{ {Repeat(10_000, i => $"a{i}: title")} }} }}");

    [Fact]
    public void One_field_with_a_selection_ten_thousand_times() => ShouldBeValid($"{{ {Repeat(10_000, _ => "treaty { title }")} }}");

    [Fact]
    public void One_field_thousands_of_times_on_an_interface_and_on_its_objects()
    {
        var fields = Repeat(3_000, _ => "adopted ... on Treaty { adopted } ... on Guidelines { adopted }");
        ShouldBeValid($"{{ instrument(id: 1) {{ {fields} }} }}");
    }

    [Fact]
    public void A_chain_of_two_thousand_fragments() =>
        ShouldBeValid($"{Start} {Fragments(2_000, i => $"title ...F{i + 1}")} {End(2_000)}");

    [Fact]
    public void A_chain_of_two_thousand_fragments_from_its_end() =>
        ShouldBeValid($"{End(0)} {Repeat(2_000, i => Fragment(i + 1, $"title ...F{i}"))} {{ treaty {{ ...F2000 }} }}");

    [Fact]
    public void A_chain_of_two_thousand_fragments_each_a_level_deeper() =>
        ShouldBeValid($"{Start} {Fragments(2_000, i => $"successor {{ ...F{i + 1} }}")} {End(2_000)}");

    [Fact]
    public void A_chain_of_two_thousand_fragments_that_no_operation_uses() =>
        Validate($"{End(0)} {Repeat(2_000, i => Fragment(i + 1, $"title ...F{i}"))}")
            .ShouldBe(["VALIDATION_FAILED Fragment \"F2000\" is not used."]);

    [Fact]
    public void A_subscription_through_two_thousand_fragments()
    {
        var chain = Repeat(2_000, i => $"fragment F{i} on Subscription {{ seen ...F{i + 1} }}");
        ShouldBeValid($"subscription {{ ...F0 }} {chain} fragment F2000 on Subscription {{ seen }}");
    }

    [Fact]
    public void Two_to_the_thirtieth_spreads_in_one_place() =>
        ShouldBeValid($"{Start} {Fragments(30, i => $"...F{i + 1} ...F{i + 1}")} {End(30)}");

    [Fact]
    public void Two_to_the_thirtieth_places() => ShouldBeValid($"{Start} {Fragments(30, BothWays)} {End(30)}");

    [Fact]
    public void A_conflict_in_each_of_two_to_the_thirtieth_places() =>
        Validate($"{Start} {Fragments(30, BothWays)} {Fragment(30, "x: title x: adopted")}")
            .ShouldBe(["VALIDATION_FAILED Fields \"x\" can not be merged: \"title\" and \"adopted\" are different fields. Give one of them an alias."]);

    [Fact]
    public void A_merged_set_of_its_own_in_each_of_two_to_the_twentieth_places()
    {
        // Below an a, one more of the Q comes along, and all the Q move on one step; so each way down ends at a set of its own.
        var main = Fragments(20, i => $"a: successor {{ ...F{i + 1} ...Q{i + 1}_0 }} b: successor {{ ...F{i + 1} }}");
        var marks = Repeat(20, i => Repeat(i + 1, k => Mark(i + 1, k, $"a: successor {{ ...Q{i + 2}_{k + 1} }} b: successor {{ ...Q{i + 2}_{k + 1} }}")));
        var ends = Repeat(20, k => Mark(21, k + 1, "title"));
        Validate($"{Start} {main} {marks} {ends} {End(20)}")
            .ShouldBe(["TOO_COMPLEX_TO_COMPARE To compare the fields selected here takes more than 100000 steps."]);

        static string Mark(int level, int number, string selection) => $"fragment Q{level}_{number} on Treaty {{ {selection} }}";
    }

    [Fact]
    public void A_thousand_fragments_in_each_of_a_thousand_operations() =>
        Validate($"{Repeat(1_000, i => $"query Q{i} {Start}")} {Fragments(1_000, i => $"...F{i + 1}")} {End(1_000)}")
            .ShouldBe(["TOO_COMPLEX_TO_COMPARE To compare the uses of variables takes more than 100000 steps."]);

    [Fact]
    public void Ten_thousand_conflicts()
    {
        var errors = Validate($"{{ treaty {{ {Repeat(10_000, i => $"x: title(x{i}: 1)")} }} }}");
        errors.Length.ShouldBe(101);
        errors[^1].ShouldBe("TOO_MANY_ERRORS Validation stopped after 100 errors; there may be more.");
    }

    [Fact]
    public void Each_of_a_hundred_fragments_spreads_all_of_them()
    {
        var errors = Validate($"{Start} {Fragments(100, _ => Repeat(100, other => $"...F{other}"))}");
        errors.Length.ShouldBe(101);
        errors[1].ShouldBe("VALIDATION_FAILED Fragment \"F0\" must not spread itself through \"F1\".");
    }

    [Fact]
    public void A_cycle_of_two_thousand_fragments()
    {
        var error = Documents.Validate($"{Start} {Fragments(2_000, i => $"...F{(i + 1) % 2_000}")}").Single();
        error.Message.ShouldBe(
            "Fragment \"F0\" must not spread itself through \"F1\", \"F2\", \"F3\", \"F4\", \"F5\", \"F6\", \"F7\", \"F8\", …."
        );
        error.Locations.Length.ShouldBe(100);
    }

    [Fact]
    public void One_argument_ten_thousand_times()
    {
        var error = Documents.Validate($"{{ treaty({Repeat(10_000, _ => "id: 1")}) {{ title }} }}").Single();
        error.Message.ShouldBe("Argument \"id\" is given several times.");
        error.Locations.Length.ShouldBe(100);
    }

    [Fact]
    public void A_value_of_ten_thousand_items() =>
        Validate($"{{ inputs {{ int(value: [{Repeat(10_000, i => $"{i}")}]) }} }}")
            .ShouldBe(["VALIDATION_FAILED Type \"Int\" expects a whole number of 32 bits, found a long list."]);

    [Fact]
    public void A_name_of_a_hundred_thousand_letters()
    {
        var name = new string('a', 100_000);
        Documents.Validate($"query {name} {{ treaty {{ {name} }} }}").Single().Message.Length.ShouldBe(1_001);
    }

    [Fact]
    public void A_long_name_is_cut_in_every_sentence_that_repeats_it()
    {
        var (name, cut) = (new string('a', 100_000), new string('a', 200) + "…");
        Validate($"query {name}($v: Int) {{ treaty {{ title }} }}").ShouldBe([$"VALIDATION_FAILED Variable \"$v\" is not used by operation \"{cut}\"."]);
        Validate($"{{ {name}: treaty {{ x: title }} {name}: treaty {{ x: __typename }} }}")
            .ShouldBe([$"VALIDATION_FAILED Fields \"{cut}.x\" can not be merged: \"title\" and \"__typename\" are different fields. Give one of them an alias."]);
        Validate($"{{ treaty {{ ...A }} }} fragment A on Treaty {{ ...{name} }} fragment {name} on Treaty {{ ...A }}")
            .ShouldBe([$"VALIDATION_FAILED Fragment \"A\" must not spread itself through \"{cut}\"."]);
    }

    [Fact]
    public void Ten_thousand_fragments_of_like_names()
    {
        var xs = new string('x', 24);
        var fragments = Repeat(10_000, i => $"fragment {xs}{i} on Treaty {{ title }}");
        var errors = Validate($"{{ treaty {{ {Repeat(200, i => $"...y{xs}{i}")} }} }} {fragments}");
        errors.Length.ShouldBe(101);
        errors[0].ShouldStartWith($"VALIDATION_FAILED There is no fragment \"y{xs}0\". Did you mean \"{xs}0\", \"{xs}1\", ");
    }

    private static string BothWays(int number) => $"a: successor {{ ...F{number + 1} }} b: successor {{ ...F{number + 1} }}";

    private static string Fragments(int count, Func<int, string> selection) => Repeat(count, i => Fragment(i, selection(i)));

    private static string Fragment(int number, string selection) => $"fragment F{number} on Treaty {{ {selection} }}";

    private static string End(int number) => Fragment(number, "title");

    private static string Repeat(int times, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, times).Select(text));

    private static void ShouldBeValid(string document) => Validate(document).ShouldBeEmpty();

    private static string[] Validate(string document) => [.. Documents.Validate(document).Select(error => $"{error.Code} {error.Message}")];
}
